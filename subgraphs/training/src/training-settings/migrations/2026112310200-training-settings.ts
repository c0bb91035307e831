import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { trainingSettingsTables } from '../training-settings.access.js';

/** One row, which is changed and never replaced. */
export class TrainingSettings2026112310200 implements MigrationInterface {
  readonly name = 'TrainingSettings2026112310200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training.settings (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        onboarding_days smallint NOT NULL DEFAULT 90 CHECK (onboarding_days BETWEEN 1 AND 365),
        reminder_days smallint NOT NULL DEFAULT 14 CHECK (reminder_days BETWEEN 1 AND 90),
        satisfaction_threshold smallint NOT NULL DEFAULT 5 CHECK (satisfaction_threshold BETWEEN 3 AND 100),
        version integer NOT NULL DEFAULT 1
      );
      INSERT INTO training.settings DEFAULT VALUES;
    `);
    for (const table of trainingSettingsTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('settings are not taken back: write a new migration');
  }
}
