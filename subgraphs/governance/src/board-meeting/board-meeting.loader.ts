import { batchLoader, listLoader, type BatchLoader, type RowList } from '@iscg/subgraph-kit';
import { parisToday, type Clock } from '@iscg/values';
import type { BoardAgendaItem, BoardMeetingPaper, BoardPresence } from './board-meeting-parts.model.js';
import { agendasOf, papersOf, presencesOf } from './board-meeting-parts.store.js';
import type { BoardMeeting } from './board-meeting.model.js';
import { boardMeetingsById } from './board-meeting.store.js';

/** One meeting by id, as it stands on the day the clock tells. */
export function boardMeetingById(clock: Clock): BatchLoader<string, BoardMeeting> {
  return batchLoader({
    name: 'boardMeetingById',
    read: (transaction, ids) => boardMeetingsById(transaction, clock, ids),
    keyOf: ({ id }) => id,
  });
}

/** The agenda of a meeting, by its id. */
export const agendaOfMeeting = listLoader<string, BoardAgendaItem>({
  name: 'agendaOfMeeting',
  read: agendasOf,
  keyOf: ({ meetingId }) => meetingId,
});

/** The papers of a meeting, by its id. */
export const papersOfMeeting = listLoader<string, BoardMeetingPaper>({
  name: 'papersOfMeeting',
  read: papersOf,
  keyOf: ({ meetingId }) => meetingId,
});

/** The attendance sheet of a meeting, by its id. */
export function presencesOfMeeting(clock: Clock): BatchLoader<string, RowList<string, BoardPresence>> {
  return listLoader({
    name: 'presencesOfMeeting',
    read: (transaction, ids) => presencesOf(transaction, parisToday(clock), ids),
    keyOf: ({ meetingId }) => meetingId,
  });
}
