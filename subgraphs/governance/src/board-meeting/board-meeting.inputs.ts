import type { InputAccess } from '@iscg/access';

const MEETING = { meetingId: 'SELECTS', version: 'SELECTS' } as const;

/** What each input of an act on a meeting does. */
export const boardMeetingInputs: readonly InputAccess[] = [
  { input: 'BoardAgendaItemInput', fields: { title: 'WRITTEN', kind: 'WRITTEN' } },
  { input: 'MeetingPaperInput', fields: { title: 'WRITTEN', documentId: 'WRITTEN', presentedBy: 'WRITTEN' } },
  {
    input: 'ConveneBoardMeetingInput',
    fields: {
      kind: 'WRITTEN',
      meetsOn: 'WRITTEN',
      place: 'WRITTEN',
      agenda: 'WRITTEN',
      papers: 'WRITTEN',
      idempotencyKey: 'WRITTEN',
    },
  },
  { input: 'ChangeBoardAgendaInput', fields: { ...MEETING, agenda: 'WRITTEN', papers: 'WRITTEN' } },
  { input: 'CancelBoardMeetingInput', fields: { ...MEETING, reason: 'WRITTEN' } },
  {
    input: 'BoardPresenceInput',
    fields: { seatId: 'WRITTEN', presence: 'WRITTEN', representedBySeatId: 'WRITTEN' },
  },
  { input: 'RecordBoardAttendanceInput', fields: { ...MEETING, entries: 'WRITTEN' } },
  { input: 'BoardMeetingVersionInput', fields: MEETING },
  { input: 'DraftBoardMinutesInput', fields: { ...MEETING, text: 'WRITTEN' } },
  {
    input: 'ApproveBoardMinutesInput',
    fields: {
      ...MEETING,
      approvedOn: 'WRITTEN',
      approvedBy: 'WRITTEN',
      approvingMeetingId: 'WRITTEN',
      act: 'WRITTEN',
    },
  },
];
