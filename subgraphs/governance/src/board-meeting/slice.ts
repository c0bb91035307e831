import { entityReference, type Slice } from '@iscg/subgraph-kit';
import {
  boardAndStaff,
  boardAttendanceAccess,
  boardMeetingAccess,
  boardMeetingConnectionAccess,
  boardMeetingTables,
} from './board-meeting.access.js';
import { loadBoardMeetings } from './board-meeting.demonstration.js';
import { boardMeetingById } from './board-meeting.loader.js';
import { BoardMeetingResolver } from './board-meeting.resolver.js';
import { BoardMeeting2021010100000 } from './migrations/2021010100000-board-meeting.js';

/** Meetings of ANISCG's board. */
export const boardMeetingSlice: Slice = {
  name: 'board-meeting',
  resolvers: [BoardMeetingResolver],
  access: [boardMeetingAccess, boardAttendanceAccess, boardMeetingConnectionAccess],
  queries: { boardMeetings: boardAndStaff, boardMeeting: boardAndStaff },
  tables: boardMeetingTables,
  migrations: [BoardMeeting2021010100000],
  references: { BoardMeeting: entityReference(({ clock }) => boardMeetingById(clock)) },
  demonstration: loadBoardMeetings,
};
