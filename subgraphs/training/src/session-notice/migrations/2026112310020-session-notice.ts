import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { sessionNoticeTables } from '../session-notice.access.js';

/** What the parties concerned are informed of; append-only. */
export class SessionNotice2026112310020 implements MigrationInterface {
  readonly name = 'SessionNotice2026112310020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training.session_notice (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        session_id uuid NOT NULL,
        department_code text NOT NULL,
        party text NOT NULL CHECK (party IN ('SG_CIPDR', 'DGPN', 'DGGN', 'PP')),
        kind text NOT NULL CHECK (kind IN ('CANCELLED', 'MOVED', 'SEAT_GIVEN')),
        persons integer NOT NULL CHECK (persons >= 0),
        reason text,
        recorded_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        FOREIGN KEY (session_id, department_code) REFERENCES training.session (id, department_code) ON UPDATE CASCADE
      );
      CREATE INDEX session_notice_by_instant ON training.session_notice (recorded_at, id);
      CREATE INDEX session_notice_by_party ON training.session_notice (party, recorded_at, id);
      CREATE INDEX session_notice_by_session ON training.session_notice (session_id);
    `);
    for (const table of sessionNoticeTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('notices are not taken back: write a new migration');
  }
}
