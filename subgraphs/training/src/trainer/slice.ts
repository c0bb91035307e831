import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { readsTraining } from '../programme/index.js';
import { keepsTraining } from '../venue/index.js';
import { Trainer2026112310010 } from './migrations/2026112310010-trainer.js';
import {
  trainerAccess,
  trainerConnectionAccess,
  trainerInputs,
  trainerPayloadAccess,
  trainerTables,
} from './trainer.access.js';
import { loadTrainers } from './trainer.demonstration.js';
import { trainerById } from './trainer.loader.js';
import { TrainerResolver } from './trainer.resolver.js';

/** Who teaches. */
export const trainerSlice: Slice = {
  name: 'trainer',
  resolvers: [TrainerResolver],
  access: [trainerAccess, trainerConnectionAccess, trainerPayloadAccess],
  inputs: trainerInputs,
  queries: { trainers: readsTraining },
  mutations: { createTrainer: keepsTraining, changeTrainer: keepsTraining },
  tables: trainerTables,
  migrations: [Trainer2026112310010],
  references: { Trainer: entityReference(() => trainerById) },
  demonstration: loadTrainers,
};
