import {
  FUNDERS,
  KEY,
  ROW,
  connectionAccess,
  envelopeAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
  type TypeAccess,
} from '@iscg/access';
import { keepsMeetings } from '../board-rules/index.js';
import type {
  CommitteeAttendee,
  CommitteeDecision,
  CommitteePaper,
  TechnicalCommitteeMeeting,
} from './technical-committee.model.js';

/** Who sits on the committee, and ANISCG which reports to it. */
export const committeeParties = rowRule<unknown>({
  name: 'technical-committee',
  sentence: 'Les réunions du comité technique sont réservées aux parties qui y siègent et à l’ANISCG.',
  scope: 'governance:read',
  all: [...FUNDERS, 'ANISCG'],
});

const reading = {
  name: 'committee-papers',
  sentence:
    'Les documents du comité technique sont lus par les parties qui y siègent et l’ANISCG ; le conseil d’administration lit ceux qui sont adoptés.',
  scope: 'governance:read',
} as const;

/** The board reads what was adopted. */
export const papersOfCommittee = rowRule<{ readonly visibleTo: readonly string[] }>({
  ...reading,
  all: [...FUNDERS, 'ANISCG'],
  own: { parties: ['BOARD'], column: 'visible_to', several: true, of: ({ visibleTo }) => visibleTo },
});
/** Asking for papers at all; the rows are scoped after that. */
export const asksForPapers = partiesOnly({ ...reading, parties: [...FUNDERS, 'BOARD', 'ANISCG'] });

/** Every object type of the committee, with the rule of its rows. */
export const technicalCommitteeAccesses: readonly TypeAccess[] = [
  typeAccess<TechnicalCommitteeMeeting>({
    type: 'TechnicalCommitteeMeeting',
    rows: committeeParties,
    fields: {
      id: KEY,
      meetsOn: ROW,
      heldOn: ROW,
      convenedOn: ROW,
      place: ROW,
      state: ROW,
      cancelledOn: ROW,
      cancellationReason: ROW,
      attendees: ROW,
      missingRoles: ROW,
      papers: ROW,
      decisions: ROW,
      version: ROW,
    },
  }),
  typeAccess<CommitteeAttendee>({
    type: 'CommitteeAttendee',
    rows: committeeParties,
    fields: { role: ROW, office: ROW, representative: ROW },
  }),
  typeAccess<CommitteePaper>({
    type: 'CommitteePaper',
    rows: papersOfCommittee,
    fields: {
      id: KEY,
      meetsOn: ROW,
      rank: ROW,
      title: ROW,
      documentId: ROW,
      document: ROW,
      presentedBy: ROW,
      adoptedOn: ROW,
    },
  }),
  typeAccess<CommitteeDecision>({
    type: 'CommitteeDecision',
    rows: committeeParties,
    fields: { number: ROW, text: ROW },
  }),
  connectionAccess('TechnicalCommitteeMeetingConnection'),
  connectionAccess('CommitteePaperConnection'),
  envelopeAccess('TechnicalCommitteePayload', ['meeting', 'errors']),
];

const MEETING = { meetingId: 'SELECTS', version: 'SELECTS' } as const;

export const technicalCommitteeInputs: readonly InputAccess[] = [
  {
    input: 'ConveneTechnicalCommitteeInput',
    fields: { meetsOn: 'WRITTEN', place: 'WRITTEN', papers: 'WRITTEN', idempotencyKey: 'WRITTEN' },
  },
  { input: 'TechnicalCommitteeVersionInput', fields: MEETING },
  { input: 'ChangeCommitteePapersInput', fields: { ...MEETING, papers: 'WRITTEN' } },
  { input: 'CancelTechnicalCommitteeInput', fields: { ...MEETING, reason: 'WRITTEN' } },
  { input: 'CommitteeAttendeeInput', fields: { role: 'WRITTEN', office: 'WRITTEN', representative: 'WRITTEN' } },
  { input: 'RecordCommitteeAttendanceInput', fields: { ...MEETING, attendees: 'WRITTEN' } },
  { input: 'RecordCommitteeDecisionInput', fields: { ...MEETING, text: 'WRITTEN' } },
  { input: 'AdoptCommitteePaperInput', fields: { ...MEETING, paperId: 'SELECTS' } },
];

/** Revisions of papers and attendance are added; a paper is adopted once. */
export const technicalCommitteeTables: readonly TableSecurity[] = [
  {
    table: 'committee_meeting',
    read: committeeParties,
    insert: keepsMeetings,
    insertable: ['id', 'meets_on', 'convened_on', 'place'],
    update: keepsMeetings,
    updatable: ['state', 'cancelled_on', 'cancellation_reason', 'papers_revision', 'attendance_revision', 'version'],
  },
  {
    table: 'committee_paper',
    read: papersOfCommittee,
    insert: keepsMeetings,
    insertable: ['id', 'meeting_id', 'meets_on', 'revision', 'rank', 'title', 'document_id', 'presented_by'],
    update: keepsMeetings,
    updatable: ['adopted_on'],
  },
  { table: 'committee_attendee', read: committeeParties, insert: keepsMeetings },
  { table: 'committee_decision', read: committeeParties, insert: keepsMeetings },
];
