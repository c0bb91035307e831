import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { onboardingTables } from '../onboarding.access.js';

/**
 * One row a social worker. Last day and state of the booked session follow the session by foreign key: the status is
 * the same for every viewer, also for one who may not see the session, and costs no join.
 */
export class Onboarding2021010100020 implements MigrationInterface {
  readonly name = 'Onboarding2021010100020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training.onboarding (
        worker_id uuid PRIMARY KEY,
        due_on date NOT NULL,
        attended_on date,
        session_id uuid,
        session_last_day date,
        session_state text CHECK (session_state <> 'DRAFT'),
        competent_parties text[] NOT NULL CHECK (cardinality(competent_parties) > 0),
        department_code text NOT NULL,
        FOREIGN KEY (session_id, session_last_day, session_state)
          REFERENCES training.session (id, last_day, state) MATCH FULL ON UPDATE CASCADE
      );
      CREATE INDEX onboarding_by_session ON training.onboarding (session_id);
    `);
    for (const table of onboardingTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('onboarding is not taken back: write a new migration');
  }
}
