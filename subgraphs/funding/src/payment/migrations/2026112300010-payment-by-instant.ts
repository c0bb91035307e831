import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger as a whole is read by the instant of its entries, the latest first. */
export class PaymentByInstant2026112300010 implements MigrationInterface {
  readonly name = 'PaymentByInstant2026112300010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX payment_by_instant ON funding.payment (recorded_at, id)');
  }

  async down(): Promise<void> {
    throw new Error('the index is not taken back: write a new migration');
  }
}
