import { listLoader, type BatchLoader, type RowList } from '@iscg/subgraph-kit';
import type { Clock } from '@iscg/values';
import type { SubsidyLineEvent } from './line-event.model.js';
import { eventsOfLines } from './line-event.store.js';

/** The events of a line up to the day the clock tells, the oldest first. */
export function eventsOfLine(clock: Clock): BatchLoader<string, RowList<string, SubsidyLineEvent>> {
  return listLoader({
    name: 'eventsOfLine',
    read: (transaction, lineIds) => eventsOfLines(transaction, clock, lineIds),
    keyOf: ({ lineId }) => lineId,
  });
}
