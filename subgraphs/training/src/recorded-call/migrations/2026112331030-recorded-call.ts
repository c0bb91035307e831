import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { recordedCallTables } from '../recorded-call.access.js';

/** The call that created something, so that the same call made again creates nothing else. */
export class RecordedCall2026112331030 implements MigrationInterface {
  readonly name = 'RecordedCall2026112331030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training.recorded_call (
        created_id uuid PRIMARY KEY,
        recorded_by text NOT NULL,
        idempotency_key text NOT NULL,
        fingerprint text NOT NULL,
        parties text[] NOT NULL DEFAULT string_to_array(current_setting('app.parties', true), ','),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT recorded_call_once UNIQUE (recorded_by, idempotency_key)
      )
    `);
    for (const table of recordedCallTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('recordings are not taken back: write a new migration');
  }
}
