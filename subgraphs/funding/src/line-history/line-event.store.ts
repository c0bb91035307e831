import type { Transaction } from '@iscg/subgraph-kit';
import { parisToday, type Clock } from '@iscg/values';
import type { SubsidyLineEvent } from './line-event.model.js';
import { LINE_EVENTS } from './line-event.sql.js';

/** The events of several lines up to the day the clock tells, the oldest first. */
export function eventsOfLines(
  transaction: Transaction,
  clock: Clock,
  lineIds: readonly string[],
): Promise<SubsidyLineEvent[]> {
  return transaction.rows<SubsidyLineEvent>(LINE_EVENTS, [[...lineIds], parisToday(clock)]);
}
