import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A key belongs to the person who chose it: two persons may choose the same one, and neither learns of it. */
export class DossierRecordingByPerson2026112331020 implements MigrationInterface {
  readonly name = 'DossierRecordingByPerson2026112331020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE posts.dossier_recording
        DROP CONSTRAINT dossier_recording_idempotency_key_key,
        ADD CONSTRAINT dossier_recording_once UNIQUE (recorded_by, idempotency_key)
    `);
  }

  async down(): Promise<void> {
    throw new Error('recordings are not taken back: write a new migration');
  }
}
