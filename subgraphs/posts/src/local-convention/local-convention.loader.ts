import { batchLoader, listLoader, type BatchLoader, type RowList } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { LocalConvention, LocalSignatory } from './local-convention.model.js';
import { localConventionsById, localConventionsOfPosts, signatoriesOfConventions } from './local-convention.store.js';

/** One convention by id, as of a day. */
export function localConventionById(asOf: PlainDate): BatchLoader<string, LocalConvention> {
  return batchLoader({
    name: `localConventionById:${asOf}`,
    read: (transaction, ids) => localConventionsById(transaction, asOf, ids),
    keyOf: ({ id }) => id,
  });
}

/** The conventions of a post as of a day, by post id. */
export function localConventionsOfPost(asOf: PlainDate): BatchLoader<string, RowList<string, LocalConvention>> {
  return listLoader({
    name: `localConventionsOfPost:${asOf}`,
    read: (transaction, postIds) => localConventionsOfPosts(transaction, asOf, postIds),
    keyOf: ({ postId }) => postId,
  });
}

export const signatoriesOfConvention = listLoader<string, LocalSignatory>({
  name: 'signatoriesOfConvention',
  read: signatoriesOfConventions,
  keyOf: ({ conventionId }) => conventionId,
});
