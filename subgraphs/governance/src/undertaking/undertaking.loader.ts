import { batchLoader, type BatchLoader } from '@iscg/subgraph-kit';
import type { Clock } from '@iscg/values';
import type { Undertaking } from './undertaking.model.js';
import { undertakingsById } from './undertaking.store.js';

/** One commitment by id, on the day the clock tells. */
export function undertakingById(clock: Clock): BatchLoader<string, Undertaking> {
  return batchLoader({
    name: 'undertakingById',
    read: (transaction, ids) => undertakingsById(transaction, clock, ids),
    keyOf: ({ id }) => id,
  });
}
