import { batchLoader, listLoader, type BatchLoader, type RowList } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { Post, PostEvent } from './post.model.js';
import { eventsById, eventsOfPosts } from './post-event.store.js';
import { postsById, postsByReference } from './post.store.js';

/** One post by id, as of a day. */
export function postById(asOf: PlainDate): BatchLoader<string, Post> {
  return batchLoader({
    name: `postById:${asOf}`,
    read: (transaction, ids) => postsById(transaction, asOf, ids),
    keyOf: ({ id }) => id,
  });
}

/** One post by reference, as of a day. */
export function postByReference(asOf: PlainDate): BatchLoader<string, Post> {
  return batchLoader({
    name: `postByReference:${asOf}`,
    read: (transaction, references) => postsByReference(transaction, asOf, references),
    keyOf: ({ reference }) => reference,
  });
}

/** The events of a post up to a day, by post id; what was cancelled, and its cancellations, only when asked. */
export function eventsOfPost(asOf: PlainDate, withCancelled: boolean): BatchLoader<string, RowList<string, PostEvent>> {
  return listLoader({
    name: `eventsOfPost:${asOf}:${withCancelled}`,
    read: (transaction, postIds) => eventsOfPosts(transaction, asOf, postIds, withCancelled),
    keyOf: ({ postId }) => postId,
  });
}

/** One event by id; its post is read as of the day. */
export function eventById(asOf: PlainDate): BatchLoader<string, PostEvent> {
  return batchLoader({
    name: `eventById:${asOf}`,
    read: (transaction, ids) => eventsById(transaction, asOf, ids),
    keyOf: ({ id }) => id,
  });
}
