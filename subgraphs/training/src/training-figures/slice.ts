import type { Slice } from '@iscg/subgraph-kit';
import { readsTraining } from '../programme/index.js';
import { reachedGroupAccess, trainingFiguresAccess } from './training-figures.access.js';
import { TrainingFiguresResolver } from './training-figures.resolver.js';

/** Sessions, attendances and onboardings in figures. */
export const trainingFiguresSlice: Slice = {
  name: 'training-figures',
  resolvers: [TrainingFiguresResolver],
  access: [trainingFiguresAccess, reachedGroupAccess],
  queries: { trainingFigures: readsTraining },
};
