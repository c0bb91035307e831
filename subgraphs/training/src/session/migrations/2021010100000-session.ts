import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { sessionTables } from '../session.access.js';

/**
 * Sessions. What can be derived is a generated column or follows by foreign key, so that nothing can disagree: who may
 * know of the session, its last day in Europe/Paris, its département. Two sessions never hold one venue at once.
 */
export class Session2021010100000 implements MigrationInterface {
  readonly name = 'Session2021010100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training.session (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES training.programme,
        venue_id uuid NOT NULL,
        department_code text NOT NULL,
        starts_at timestamptz(0) NOT NULL,
        ends_at timestamptz(0) NOT NULL CHECK (ends_at > starts_at),
        last_day date NOT NULL GENERATED ALWAYS AS ((ends_at AT TIME ZONE 'Europe/Paris')::date) STORED,
        seats smallint NOT NULL CHECK (seats > 0),
        seats_taken smallint NOT NULL DEFAULT 0,
        host_party text NOT NULL CHECK (host_party IN ('SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'ANISCG')),
        state text NOT NULL CHECK (state IN ('DRAFT', 'OPEN', 'HELD', 'CANCELLED')),
        visible_to text[] NOT NULL GENERATED ALWAYS AS (
          CASE state WHEN 'DRAFT' THEN ARRAY['ANISCG', host_party]
                     ELSE ARRAY['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD', 'ANISCG'] END) STORED,
        FOREIGN KEY (venue_id, department_code) REFERENCES training.venue (id, department_code) ON UPDATE CASCADE,
        UNIQUE (id, department_code),
        UNIQUE (id, last_day, state),
        CONSTRAINT session_seats_not_oversold CHECK (seats_taken BETWEEN 0 AND seats),
        CONSTRAINT session_draft_has_nobody CHECK (state <> 'DRAFT' OR seats_taken = 0),
        CONSTRAINT session_venue_taken EXCLUDE USING gist (venue_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
          WHERE (state <> 'CANCELLED')
      );
      CREATE INDEX session_by_time ON training.session (starts_at, id);
      COMMENT ON COLUMN training.session.seats_taken IS 'Written by the triggers of training.enrolment alone.';
    `);
    for (const table of sessionTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('sessions are not taken back: write a new migration');
  }
}
