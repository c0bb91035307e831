import { batchLoader, listLoader, type BatchLoader, type RowList } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { Post, PostEvent } from './post.model.js';
import { eventsOfPosts, postsById, postsByReference } from './post.store.js';

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

/** The events of a post up to a day, by post id. */
export function eventsOfPost(asOf: PlainDate): BatchLoader<string, RowList<string, PostEvent>> {
  return listLoader({
    name: `eventsOfPost:${asOf}`,
    read: (transaction, postIds) => eventsOfPosts(transaction, asOf, postIds),
    keyOf: ({ postId }) => postId,
  });
}
