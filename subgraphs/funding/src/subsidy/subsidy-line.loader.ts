import { batchLoader, type BatchLoader } from '@iscg/subgraph-kit';
import type { Clock } from '@iscg/values';
import type { SubsidyLine } from './subsidy-line.model.js';
import { subsidyLinesById } from './subsidy-line.store.js';

/** One line by id, on the day the clock tells. */
export function subsidyLineById(clock: Clock): BatchLoader<string, SubsidyLine> {
  return batchLoader({
    name: 'subsidyLineById',
    read: (transaction, ids) => subsidyLinesById(transaction, clock, ids),
    keyOf: ({ id }) => id,
  });
}
