import {
  KEY,
  ROW,
  connectionAccess,
  envelopeAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
} from '@iscg/access';
import { everyParty } from '../party/index.js';
import type { BoardSeat } from './board-seat.model.js';

/** The composition of the board is known to the parties that sit on it; who was elected is the association's matter. */
export const electedHolder = rowRule<unknown>({
  name: 'elected-holder-of-the-board',
  sentence: 'Le nom des membres élus est réservé au conseil d’administration et à l’ANISCG.',
  scope: 'governance:read',
  all: ['BOARD', 'ANISCG'],
});

const keeping = {
  name: 'keeps-seats',
  sentence: 'Les mandats du conseil d’administration sont enregistrés par l’ANISCG.',
  scope: 'governance:write',
} as const;
const keepsSeats = rowRule<unknown>({ ...keeping, all: ['ANISCG'] });
/** Who may ask for an act on a seat. */
export const actsOnSeats = partiesOnly({ ...keeping, parties: ['ANISCG'] });

export const boardSeatAccess = typeAccess<BoardSeat>({
  type: 'BoardSeat',
  rows: everyParty,
  fields: {
    id: KEY,
    kind: ROW,
    party: ROW,
    office: ROW,
    holderName: electedHolder,
    startsOn: ROW,
    endsOn: ROW,
    electedAtMeetingId: electedHolder,
    endKind: electedHolder,
    endReason: electedHolder,
    version: ROW,
  },
});

export const boardSeatConnectionAccess = connectionAccess('BoardSeatConnection');

export const boardSeatPayloadAccess = envelopeAccess('BoardSeatPayload', ['seat', 'errors']);

export const boardSeatInputs: readonly InputAccess[] = [
  {
    input: 'ElectBoardMemberInput',
    fields: {
      office: 'WRITTEN',
      holder: 'WRITTEN',
      startsOn: 'WRITTEN',
      endsOn: 'WRITTEN',
      electedAtMeetingId: 'SELECTS',
      idempotencyKey: 'WRITTEN',
    },
  },
  {
    input: 'RenewMandateInput',
    fields: { seatId: 'SELECTS', version: 'SELECTS', endsOn: 'WRITTEN', electedAtMeetingId: 'SELECTS' },
  },
  {
    input: 'EndMandateInput',
    fields: { seatId: 'SELECTS', version: 'SELECTS', kind: 'WRITTEN', endedOn: 'WRITTEN', reason: 'WRITTEN' },
  },
];

/** As the first migration made them. */
export const firstBoardSeatTables: readonly TableSecurity[] = [
  { table: 'board_seat', read: everyParty },
  { table: 'board_seat_holder', read: electedHolder },
];

/**
 * Names and ends live apart from seats, so that the row lock alone can keep them from the directorates. Append-only: the
 * last day of a mandate that ends early is a trigger’s to write.
 */
export const boardSeatTables: readonly TableSecurity[] = [
  {
    table: 'board_seat',
    read: everyParty,
    insert: keepsSeats,
    insertable: ['id', 'rank', 'kind', 'office', 'starts_on', 'ends_on', 'elected_at', 'recorded_at'],
  },
  { table: 'board_seat_holder', read: electedHolder, insert: keepsSeats, insertable: ['seat_id', 'name', 'days'] },
  {
    table: 'board_mandate_end',
    read: electedHolder,
    insert: keepsSeats,
    insertable: ['seat_id', 'kind', 'ended_on', 'reason', 'recorded_at'],
  },
];
