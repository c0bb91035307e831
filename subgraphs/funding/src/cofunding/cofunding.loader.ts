import { batchLoader, type BatchLoader } from '@iscg/subgraph-kit';
import type { FiscalYear } from '@iscg/values';
import type { PostCofunding } from './cofunding.model.js';
import { cofundingOfPosts } from './cofunding.store.js';

/** The co-funding of a post for one year, by post id. */
export function cofundingOfPost(year: FiscalYear): BatchLoader<string, PostCofunding> {
  return batchLoader({
    name: `cofundingOfPost:${year}`,
    read: (transaction, postIds) => cofundingOfPosts(transaction, year, postIds),
    keyOf: ({ postId }) => postId,
  });
}
