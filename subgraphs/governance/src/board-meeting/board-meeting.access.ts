import {
  KEY,
  ROW,
  connectionAccess,
  envelopeAccess,
  typeAccess,
  type TableSecurity,
  type TypeAccess,
} from '@iscg/access';
import { boardAndStaff, keepsMeetings } from '../board-rules/index.js';
import type {
  BoardAgendaItem,
  BoardMeetingPaper,
  BoardMinutesApproval,
  BoardPresence,
} from './board-meeting-parts.model.js';
import type { BoardAttendance, BoardMeeting } from './board-meeting.model.js';

const boardMeetingAccess = typeAccess<BoardMeeting>({
  type: 'BoardMeeting',
  rows: boardAndStaff,
  fields: {
    id: KEY,
    meetsOn: ROW,
    heldOn: ROW,
    convenedOn: ROW,
    kind: ROW,
    place: ROW,
    state: ROW,
    cancelledOn: ROW,
    cancellationReason: ROW,
    agenda: ROW,
    agendaItems: ROW,
    papers: ROW,
    attendance: ROW,
    presences: ROW,
    quorum: ROW,
    quorumMet: ROW,
    rules: ROW,
    minutes: ROW,
    minutesState: ROW,
    minutesSubmittedOn: ROW,
    minutesApproval: ROW,
    version: ROW,
  },
});

/** Every object type of meetings, with the rule of its rows. */
export const boardMeetingAccesses: readonly TypeAccess[] = [
  boardMeetingAccess,
  typeAccess<BoardAttendance>({
    type: 'BoardAttendance',
    rows: boardAndStaff,
    fields: { present: ROW, represented: ROW, absent: ROW },
  }),
  typeAccess<BoardAgendaItem>({
    type: 'BoardAgendaItem',
    rows: boardAndStaff,
    fields: { rank: ROW, title: ROW, kind: ROW },
  }),
  typeAccess<BoardMeetingPaper>({
    type: 'BoardMeetingPaper',
    rows: boardAndStaff,
    fields: { id: KEY, rank: ROW, title: ROW, documentId: ROW, document: ROW, presentedBy: ROW },
  }),
  typeAccess<BoardPresence>({
    type: 'BoardPresence',
    rows: boardAndStaff,
    fields: { seat: ROW, presence: ROW, representedBy: ROW },
  }),
  typeAccess<BoardMinutesApproval>({
    type: 'BoardMinutesApproval',
    rows: boardAndStaff,
    fields: { approvedOn: ROW, approvedBy: ROW, meeting: ROW, act: ROW },
  }),
  connectionAccess('BoardMeetingConnection'),
  envelopeAccess('BoardMeetingPayload', ['meeting', 'errors']),
];

/** As the first migration made it. */
export const firstBoardMeetingTables: readonly TableSecurity[] = [{ table: 'board_meeting', read: boardAndStaff }];

/** Revisions of agenda, papers and attendance are added; who they belong to and the typed counts are nobody's to write. */
export const boardMeetingTables: readonly TableSecurity[] = [
  {
    table: 'board_meeting',
    read: boardAndStaff,
    insert: keepsMeetings,
    insertable: ['id', 'meets_on', 'convened_on', 'kind', 'place'],
    update: keepsMeetings,
    updatable: ['state', 'cancelled_on', 'cancellation_reason', 'agenda_revision', 'attendance_revision', 'version'],
  },
  { table: 'board_agenda_item', read: boardAndStaff, insert: keepsMeetings },
  { table: 'board_meeting_paper', read: boardAndStaff, insert: keepsMeetings },
  {
    table: 'board_presence',
    read: boardAndStaff,
    insert: keepsMeetings,
    insertable: ['meeting_id', 'revision', 'seat_id', 'presence', 'represented_by'],
  },
  {
    table: 'board_minutes',
    read: boardAndStaff,
    insert: keepsMeetings,
    insertable: ['meeting_id', 'text', 'drafted_on'],
    update: keepsMeetings,
    updatable: ['text', 'state', 'submitted_on', 'approved_on', 'approved_by', 'approving_meeting_id', 'approving_act'],
  },
];
