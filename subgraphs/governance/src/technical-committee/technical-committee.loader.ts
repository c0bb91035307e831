import { batchLoader, listLoader, type BatchLoader, type RowList } from '@iscg/subgraph-kit';
import { parisToday, type Clock } from '@iscg/values';
import { committeePapersById, committeePapersOf } from './committee-paper.store.js';
import type {
  CommitteeAttendee,
  CommitteeDecision,
  CommitteePaper,
  TechnicalCommitteeMeeting,
} from './technical-committee.model.js';
import { attendeesOf, committeeMeetingsById, decisionsOf } from './technical-committee.store.js';

/** One meeting by id, as it stands on the day the clock tells. */
export function committeeMeetingById(clock: Clock): BatchLoader<string, TechnicalCommitteeMeeting> {
  return batchLoader({
    name: 'committeeMeetingById',
    read: (transaction, ids) => committeeMeetingsById(transaction, parisToday(clock), ids),
    keyOf: ({ id }) => id,
  });
}

/** One document by id. */
export function committeePaperById(clock: Clock): BatchLoader<string, CommitteePaper> {
  return batchLoader({
    name: 'committeePaperById',
    read: (transaction, ids) => committeePapersById(transaction, parisToday(clock), ids),
    keyOf: ({ id }) => id,
  });
}

/** The documents of a meeting, by its id. */
export function papersOfCommitteeMeeting(clock: Clock): BatchLoader<string, RowList<string, CommitteePaper>> {
  return listLoader({
    name: 'papersOfCommitteeMeeting',
    read: (transaction, ids) => committeePapersOf(transaction, parisToday(clock), ids),
    keyOf: ({ meetingId }) => meetingId,
  });
}

/** Who attended a meeting, by its id. */
export const attendeesOfMeeting = listLoader<string, CommitteeAttendee>({
  name: 'attendeesOfMeeting',
  read: attendeesOf,
  keyOf: ({ meetingId }) => meetingId,
});

/** What a meeting decided, by its id. */
export const decisionsOfMeeting = listLoader<string, CommitteeDecision>({
  name: 'decisionsOfMeeting',
  read: decisionsOf,
  keyOf: ({ meetingId }) => meetingId,
});
