import { batchLoader } from '@iscg/subgraph-kit';
import { reminderDelaysById } from './reminder-delay.store.js';

/** One delay by id. */
export const reminderDelayById = batchLoader({
  name: 'reminderDelayById',
  read: reminderDelaysById,
  keyOf: ({ id }) => id,
});
