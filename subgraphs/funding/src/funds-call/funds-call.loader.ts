import { batchLoader, listLoader, type BatchLoader, type RowList } from '@iscg/subgraph-kit';
import type { Clock } from '@iscg/values';
import type { FundsCall } from './funds-call.model.js';
import { fundsCallsById, fundsCallsOfLines } from './funds-call.store.js';

/** One call by id, as it stands on the day the clock tells. */
export function fundsCallById(clock: Clock): BatchLoader<string, FundsCall> {
  return batchLoader({
    name: 'fundsCallById',
    read: (transaction, ids) => fundsCallsById(transaction, clock, ids),
    keyOf: ({ id }) => id,
  });
}

/** The calls of a line, as they stand on the day the clock tells. */
export function fundsCallsOfLine(clock: Clock): BatchLoader<string, RowList<string, FundsCall>> {
  return listLoader({
    name: 'fundsCallsOfLine',
    read: (transaction, ids) => fundsCallsOfLines(transaction, clock, ids),
    keyOf: ({ lineId }) => lineId,
  });
}
