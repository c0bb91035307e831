import { KEY, ROW, connectionAccess, rowRule, typeAccess, type TableSecurity } from '@iscg/access';
import type { BoardAttendance, BoardMeeting } from './board-meeting.model.js';

/** What the board says among itself is not for the directorates as such; one who sits there holds BOARD as well. */
export const boardAndStaff = rowRule<unknown>({
  name: 'board-meetings',
  sentence: 'Les réunions du conseil d’administration sont réservées à ses membres et à l’ANISCG.',
  scope: 'governance:read',
  all: ['BOARD', 'ANISCG'],
});

export const boardMeetingAccess = typeAccess<BoardMeeting>({
  type: 'BoardMeeting',
  rows: boardAndStaff,
  fields: {
    id: KEY,
    heldOn: ROW,
    kind: ROW,
    place: ROW,
    agenda: ROW,
    attendance: ROW,
    quorum: ROW,
    quorumMet: ROW,
    minutes: ROW,
  },
});

export const boardAttendanceAccess = typeAccess<BoardAttendance>({
  type: 'BoardAttendance',
  rows: boardAndStaff,
  fields: { present: ROW, represented: ROW, absent: ROW },
});

export const boardMeetingConnectionAccess = connectionAccess('BoardMeetingConnection');

export const boardMeetingTables: readonly TableSecurity[] = [{ table: 'board_meeting', read: boardAndStaff }];
