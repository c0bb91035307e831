import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The amendment that governs a year is found first in this order, however many were signed: see `commitments_of`. */
export class AmendmentsByEffect2026112334100 implements MigrationInterface {
  readonly name = 'AmendmentsByEffect2026112334100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX amendment_by_effect ON funding.amendment
        (from_fiscal_year DESC, in_force_on DESC, coalesce(in_force_rank, 0) DESC, reference DESC)
        WHERE in_force_on IS NOT NULL`);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
