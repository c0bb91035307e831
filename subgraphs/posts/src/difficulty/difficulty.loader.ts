import { batchLoader, listLoader, type BatchLoader, type RowList } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { Difficulty, DifficultyStep } from './difficulty.model.js';
import { difficultiesById, difficultiesOfPosts, stepsOfDifficulties } from './difficulty.store.js';

/** One difficulty by id, as of a day. */
export function difficultyById(asOf: PlainDate): BatchLoader<string, Difficulty> {
  return batchLoader({
    name: `difficultyById:${asOf}`,
    read: (transaction, ids) => difficultiesById(transaction, asOf, ids),
    keyOf: ({ id }) => id,
  });
}

/** The difficulties of a post reported by a day, by post id. */
export function difficultiesOfPost(asOf: PlainDate): BatchLoader<string, RowList<string, Difficulty>> {
  return listLoader({
    name: `difficultiesOfPost:${asOf}`,
    read: (transaction, postIds) => difficultiesOfPosts(transaction, asOf, postIds),
    keyOf: ({ postId }) => postId,
  });
}

/** The steps of a difficulty up to a day, by its id. */
export function stepsOfDifficulty(asOf: PlainDate): BatchLoader<string, RowList<string, DifficultyStep>> {
  return listLoader({
    name: `stepsOfDifficulty:${asOf}`,
    read: (transaction, ids) => stepsOfDifficulties(transaction, asOf, ids),
    keyOf: ({ difficultyId }) => difficultyId,
  });
}
