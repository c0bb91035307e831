import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { actRecordingTables } from '../act-recording.access.js';

/** The call that did an act, so that the same call made again does nothing more. */
export class ActRecording2026112333000 implements MigrationInterface {
  readonly name = 'ActRecording2026112333000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE governance.act_recording (
        act_id uuid PRIMARY KEY,
        recorded_by text NOT NULL,
        parties text[] NOT NULL CHECK (cardinality(parties) > 0),
        idempotency_key text NOT NULL,
        fingerprint text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (recorded_by, idempotency_key)
      )
    `);
    for (const table of actRecordingTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('recordings are not taken back: write a new migration');
  }
}
