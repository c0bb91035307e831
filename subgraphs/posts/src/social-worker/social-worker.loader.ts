import { batchLoader, listLoader, type BatchLoader, type RowList } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { Assignment, SocialWorker } from './social-worker.model.js';
import { assignmentsOfWorkers, holdersOfPosts, workersById } from './social-worker.store.js';

/** One worker by id; what is derived below is as of the day. */
export function workerById(asOf: PlainDate): BatchLoader<string, SocialWorker> {
  return batchLoader({
    name: `workerById:${asOf}`,
    read: (transaction, ids) => workersById(transaction, asOf, ids),
    keyOf: ({ id }) => id,
  });
}

/** Who holds a post on a day, by post id. */
export function holderOfPost(asOf: PlainDate): BatchLoader<string, SocialWorker & { postId: string }> {
  return batchLoader({
    name: `holderOfPost:${asOf}`,
    read: (transaction, postIds) => holdersOfPosts(transaction, asOf, postIds),
    keyOf: ({ postId }) => postId,
  });
}

/** The assignments of a worker begun by a day, by worker id. */
export function assignmentsOfWorker(asOf: PlainDate): BatchLoader<string, RowList<string, Assignment>> {
  return listLoader({
    name: `assignmentsOfWorker:${asOf}`,
    read: (transaction, workerIds) => assignmentsOfWorkers(transaction, asOf, workerIds),
    keyOf: ({ workerId }) => workerId,
  });
}
