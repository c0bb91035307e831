import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which commitments each debtor owes for itself: dissemination and means, which the four State parties « s'engagent »
 * each to in its own services, and the subsidies of the three directorates, owed « respectivement » (article 3).
 */
export class SeveralDebtors2026112333030 implements MigrationInterface {
  readonly name = 'SeveralDebtors2026112333030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE governance.undertaking ADD COLUMN severally boolean NOT NULL DEFAULT false;
      UPDATE governance.undertaking SET severally = true WHERE number IN ('ART3-1', 'ART3-2', 'ART3-4');
      ALTER TABLE governance.undertaking ALTER COLUMN severally DROP DEFAULT;
    `);
  }

  async down(): Promise<void> {
    throw new Error('the debtors are not taken back: write a new migration');
  }
}
