import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { reminderDelayTables } from '../reminder-delay.access.js';

/** Where a delay before reminders comes from, and when it was recorded: before it takes effect. */
export class ReminderDelay2026112348010 implements MigrationInterface {
  readonly name = 'ReminderDelay2026112348010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE governance.dissemination_setting
        ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
        ADD COLUMN source text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 300)
          DEFAULT 'Valeur d’usage ; la convention n’en fixe pas.',
        ADD COLUMN recorded_on date CHECK (effective_on > recorded_on);
      UPDATE governance.dissemination_setting SET recorded_on = effective_on - 1;
      ALTER TABLE governance.dissemination_setting
        ALTER COLUMN id DROP DEFAULT, ALTER COLUMN source DROP DEFAULT, ALTER COLUMN recorded_on SET NOT NULL;
    `);
    for (const table of reminderDelayTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('the delay before reminders is not taken back: write a new migration');
  }
}
