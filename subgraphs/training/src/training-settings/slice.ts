import type { Slice } from '@iscg/subgraph-kit';
import { readsTraining } from '../programme/index.js';
import { keepsTraining } from '../venue/index.js';
import { TrainingSettings2026112310200 } from './migrations/2026112310200-training-settings.js';
import {
  trainingSettingsAccess,
  trainingSettingsInputs,
  trainingSettingsPayloadAccess,
  trainingSettingsTables,
} from './training-settings.access.js';
import { TrainingSettingsResolver } from './training-settings.resolver.js';

/** Delays and thresholds of training. */
export const trainingSettingsSlice: Slice = {
  name: 'training-settings',
  resolvers: [TrainingSettingsResolver],
  access: [trainingSettingsAccess, trainingSettingsPayloadAccess],
  inputs: trainingSettingsInputs,
  queries: { trainingSettings: readsTraining },
  mutations: { changeTrainingSettings: keepsTraining },
  tables: trainingSettingsTables,
  migrations: [TrainingSettings2026112310200],
};
