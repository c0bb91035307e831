import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { dossierRecordingTables } from '../dossier-recording.access.js';

/** The call that opened a dossier, so that the same call made again opens no other. */
export class DossierRecording2026112320000 implements MigrationInterface {
  readonly name = 'DossierRecording2026112320000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE posts.dossier_recording (
        dossier_id uuid PRIMARY KEY,
        recorded_by text NOT NULL,
        idempotency_key text NOT NULL UNIQUE,
        fingerprint text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now()
      )
    `);
    for (const table of dossierRecordingTables) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('recordings are not taken back: write a new migration');
  }
}
