import { batchLoader, type BatchLoader } from '@iscg/subgraph-kit';
import type { Clock } from '@iscg/values';
import type { BoardMeeting } from './board-meeting.model.js';
import { boardMeetingsById } from './board-meeting.store.js';

/** One meeting by id, held by the day the clock tells. */
export function boardMeetingById(clock: Clock): BatchLoader<string, BoardMeeting> {
  return batchLoader({
    name: 'boardMeetingById',
    read: (transaction, ids) => boardMeetingsById(transaction, clock, ids),
    keyOf: ({ id }) => id,
  });
}
