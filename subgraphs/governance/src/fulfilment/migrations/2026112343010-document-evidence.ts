import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A document of the portal proves that a commitment was kept, as other things of it do. */
export class DocumentEvidence2026112343010 implements MigrationInterface {
  readonly name = 'DocumentEvidence2026112343010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE governance.fulfilment_evidence DROP CONSTRAINT fulfilment_evidence_entity_type_check,
        ADD CONSTRAINT fulfilment_evidence_entity_type_check CHECK (entity_type IN ('SUBSIDY_LINE', 'SESSION', 'POST',
          'POST_PROJECT', 'DIFFICULTY', 'VENUE_OFFER', 'TRAINING_REQUEST', 'BOARD_MEETING', 'DOCUMENT'))
    `);
  }

  async down(): Promise<void> {
    throw new Error('evidence is not taken back: write a new migration');
  }
}
