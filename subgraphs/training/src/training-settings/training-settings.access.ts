import { ROW, envelopeAccess, typeAccess, type InputAccess, type TableSecurity } from '@iscg/access';
import { catalogueOfParties } from '../programme/index.js';
import { writesTraining } from '../venue/index.js';
import type { TrainingSettings } from './training-settings.model.js';

export const trainingSettingsAccess = typeAccess<TrainingSettings>({
  type: 'TrainingSettings',
  rows: catalogueOfParties,
  fields: { onboardingDays: ROW, reminderDays: ROW, satisfactionThreshold: ROW, version: ROW },
});

export const trainingSettingsPayloadAccess = envelopeAccess('TrainingSettingsPayload', ['settings', 'errors']);

export const trainingSettingsInputs: readonly InputAccess[] = [
  {
    input: 'ChangeTrainingSettingsInput',
    fields: {
      onboardingDays: 'WRITTEN',
      reminderDays: 'WRITTEN',
      satisfactionThreshold: 'WRITTEN',
      version: 'SELECTS',
    },
  },
];

export const trainingSettingsTables: readonly TableSecurity[] = [
  {
    table: 'settings',
    read: catalogueOfParties,
    update: writesTraining,
    updatable: ['onboarding_days', 'reminder_days', 'satisfaction_threshold', 'version'],
  },
];
