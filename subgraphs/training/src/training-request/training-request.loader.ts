import { batchLoader } from '@iscg/subgraph-kit';
import type { TrainingRequest } from './training-request.model.js';
import { trainingRequestsById } from './training-request.store.js';

export const trainingRequestById = batchLoader<string, TrainingRequest>({
  name: 'trainingRequestById',
  read: trainingRequestsById,
  keyOf: ({ id }) => id,
});
