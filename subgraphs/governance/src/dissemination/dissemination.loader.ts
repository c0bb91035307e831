import { batchLoader, listLoader, type BatchLoader } from '@iscg/subgraph-kit';
import { parisToday, type Clock } from '@iscg/values';
import type { Dissemination } from './dissemination.model.js';
import { stepsOfDisseminations } from './dissemination-step.store.js';
import { disseminationsById, remindersOfDisseminations } from './dissemination.store.js';

/** One recipient by id, on the day the clock tells. */
export function disseminationById(clock: Clock): BatchLoader<string, Dissemination> {
  return batchLoader({
    name: 'disseminationById',
    read: (transaction, ids) => disseminationsById(transaction, parisToday(clock), ids),
    keyOf: ({ id }) => id,
  });
}

/** The reminders of one recipient, the latest first. */
export const remindersOfDissemination = listLoader({
  name: 'remindersOfDissemination',
  read: remindersOfDisseminations,
  keyOf: ({ disseminationId }) => disseminationId,
});

/** All that was recorded of one recipient, the latest first. */
export const stepsOfDissemination = listLoader({
  name: 'stepsOfDissemination',
  read: stepsOfDisseminations,
  keyOf: ({ disseminationId }) => disseminationId,
});
