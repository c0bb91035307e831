import {
  KEY,
  ROW,
  connectionAccess,
  envelopeAccess,
  typeAccess,
  type InputAccess,
  type TableSecurity,
  type TypeAccess,
} from '@iscg/access';
import { boardAndStaff, keepsMeetings } from '../board-rules/index.js';
import type { Resolution, ResolutionVote } from './resolution.model.js';

export const resolutionAccesses: readonly TypeAccess[] = [
  typeAccess<Resolution>({
    type: 'Resolution',
    rows: boardAndStaff,
    fields: {
      id: KEY,
      meetingId: ROW,
      meetsOn: ROW,
      rank: ROW,
      title: ROW,
      text: ROW,
      majority: ROW,
      base: ROW,
      ballot: ROW,
      concernsParty: ROW,
      closedOn: ROW,
      votesFor: ROW,
      votesAgainst: ROW,
      abstentions: ROW,
      members: ROW,
      attending: ROW,
      quorum: ROW,
      outcome: ROW,
      votes: ROW,
      voters: ROW,
      undertakings: ROW,
      version: ROW,
    },
  }),
  typeAccess<ResolutionVote>({ type: 'ResolutionVote', rows: boardAndStaff, fields: { seat: ROW, choice: ROW } }),
  connectionAccess('ResolutionConnection'),
  envelopeAccess('ResolutionPayload', ['resolution', 'errors']),
];

export const resolutionInputs: readonly InputAccess[] = [
  {
    input: 'ProposeResolutionInput',
    fields: {
      meetingId: 'SELECTS',
      title: 'WRITTEN',
      text: 'WRITTEN',
      majority: 'WRITTEN',
      base: 'WRITTEN',
      ballot: 'WRITTEN',
      concernsParty: 'WRITTEN',
      idempotencyKey: 'WRITTEN',
    },
  },
  { input: 'ResolutionVoteInput', fields: { seatId: 'SELECTS', choice: 'WRITTEN' } },
  {
    input: 'RecordOpenBallotInput',
    fields: { resolutionId: 'SELECTS', version: 'SELECTS', votes: 'WRITTEN' },
  },
  {
    input: 'RecordSecretBallotInput',
    fields: {
      resolutionId: 'SELECTS',
      version: 'SELECTS',
      voterSeatIds: 'SELECTS',
      votesFor: 'WRITTEN',
      votesAgainst: 'WRITTEN',
      abstentions: 'WRITTEN',
    },
  },
];

/** Append-only: nobody has an update or delete on them; a ballot is never reopened. */
export const resolutionTables: readonly TableSecurity[] = [
  { table: 'resolution', read: boardAndStaff, insert: keepsMeetings },
  { table: 'resolution_vote', read: boardAndStaff, insert: keepsMeetings },
  { table: 'resolution_voter', read: boardAndStaff, insert: keepsMeetings },
  { table: 'resolution_count', read: boardAndStaff, insert: keepsMeetings },
];
