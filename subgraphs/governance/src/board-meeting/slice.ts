import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { actsOnMeetings, boardAndStaff } from '../board-rules/index.js';
import { boardMeetingAccesses, boardMeetingTables } from './board-meeting.access.js';
import { loadBoardMeetings } from './board-meeting.demonstration.js';
import { boardMeetingInputs } from './board-meeting.inputs.js';
import { boardMeetingById } from './board-meeting.loader.js';
import {
  BoardMeetingPaperResolver,
  BoardMeetingResolver,
  BoardMinutesApprovalResolver,
  BoardPresenceResolver,
} from './board-meeting.resolver.js';
import { BoardMeetingKeepingResolver } from './meeting-keeping.resolver.js';
import { BoardMeeting2021010100000 } from './migrations/2021010100000-board-meeting.js';
import { BoardMeetingLife2026112341010 } from './migrations/2026112341010-board-meeting-life.js';

/** Meetings of ANISCG's board: called, held or called off, with agenda, attendance and minutes. */
export const boardMeetingSlice: Slice = {
  name: 'board-meeting',
  resolvers: [
    BoardMeetingResolver,
    BoardMeetingPaperResolver,
    BoardPresenceResolver,
    BoardMinutesApprovalResolver,
    BoardMeetingKeepingResolver,
  ],
  access: boardMeetingAccesses,
  inputs: boardMeetingInputs,
  queries: { boardMeetings: boardAndStaff, boardMeeting: boardAndStaff },
  mutations: {
    conveneBoardMeeting: actsOnMeetings,
    changeBoardAgenda: actsOnMeetings,
    cancelBoardMeeting: actsOnMeetings,
    recordBoardAttendance: actsOnMeetings,
    holdBoardMeeting: actsOnMeetings,
    draftBoardMinutes: actsOnMeetings,
    submitBoardMinutes: actsOnMeetings,
    approveBoardMinutes: actsOnMeetings,
  },
  tables: boardMeetingTables,
  migrations: [BoardMeeting2021010100000, BoardMeetingLife2026112341010],
  references: { BoardMeeting: entityReference(({ clock }) => boardMeetingById(clock)) },
  demonstration: loadBoardMeetings,
};
