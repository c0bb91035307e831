import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { readsTraining } from '../programme/index.js';
import { keepsTraining } from '../venue/index.js';
import { TrainingRequest2026112310300 } from './migrations/2026112310300-training-request.js';
import {
  asksForRequests,
  asksForTraining,
  trainingRequestAccess,
  trainingRequestConnectionAccess,
  trainingRequestCountsAccess,
  trainingRequestInputs,
  trainingRequestPayloadAccess,
  trainingRequestTables,
} from './training-request.access.js';
import { loadTrainingRequests } from './training-request.demonstration.js';
import { trainingRequestById } from './training-request.loader.js';
import { RequestingResolver, TrainingRequestResolver } from './training-request.resolver.js';

/** What directorates ask of ANISCG, and its answers. */
export const trainingRequestSlice: Slice = {
  name: 'training-request',
  resolvers: [TrainingRequestResolver, RequestingResolver],
  access: [
    trainingRequestAccess,
    trainingRequestConnectionAccess,
    trainingRequestCountsAccess,
    trainingRequestPayloadAccess,
  ],
  inputs: trainingRequestInputs,
  queries: {
    trainingRequests: asksForRequests,
    trainingRequest: asksForRequests,
    trainingRequestCounts: readsTraining,
  },
  mutations: {
    requestTraining: asksForTraining,
    withdrawTrainingRequest: asksForTraining,
    answerTrainingRequest: keepsTraining,
    refuseTrainingRequest: keepsTraining,
  },
  tables: trainingRequestTables,
  migrations: [TrainingRequest2026112310300],
  references: { TrainingRequest: entityReference(() => trainingRequestById) },
  demonstration: loadTrainingRequests,
};
