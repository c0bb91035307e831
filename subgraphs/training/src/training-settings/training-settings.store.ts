import type { Transaction } from '@iscg/subgraph-kit';
import type { TrainingSettings } from './training-settings.model.js';

/** The settings in force. @throws Error when the viewer may not read them: ask only where every party may */
export async function trainingSettings(transaction: Transaction): Promise<TrainingSettings> {
  const [settings] = await transaction.rows<TrainingSettings>(
    `SELECT onboarding_days AS "onboardingDays", reminder_days AS "reminderDays",
            satisfaction_threshold AS "satisfactionThreshold", version FROM training.settings`,
  );
  if (!settings) throw new Error('the settings of training are not there for this viewer');
  return settings;
}

/** Changes the settings if they still are of that version; whether they were. */
export async function updateTrainingSettings(transaction: Transaction, settings: TrainingSettings): Promise<boolean> {
  const changed = await transaction.rows(
    `WITH changed AS (
       UPDATE training.settings SET onboarding_days = $1, reminder_days = $2, satisfaction_threshold = $3, version = version + 1
       WHERE version = $4 RETURNING 1)
     SELECT * FROM changed`,
    [settings.onboardingDays, settings.reminderDays, settings.satisfactionThreshold, settings.version],
  );
  return changed.length > 0;
}
