import { batchLoader } from '@iscg/subgraph-kit';
import type { Trainer } from './trainer.model.js';
import { trainersById } from './trainer.store.js';

export const trainerById = batchLoader<string, Trainer>({
  name: 'trainerById',
  read: trainersById,
  keyOf: ({ id }) => id,
});
