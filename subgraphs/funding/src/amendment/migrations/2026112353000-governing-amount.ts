import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The commitments of a year, as before. The amount is looked up in each amendment that may govern the year, the latest
 * first (`OFFSET 0` keeps the planner from joining all amounts of all amendments): the first is nearly always the one.
 */
export class GoverningAmount2026112353000 implements MigrationInterface {
  readonly name = 'GoverningAmount2026112353000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION funding.commitments_without(amendment uuid, fiscal_year integer)
      RETURNS TABLE (funder_code text, rank smallint, amount numeric(14,2), source text)
      LANGUAGE sql STABLE AS $$
        SELECT c.funder_code, c.rank, coalesce(a.amount, c.amount), coalesce('Avenant ' || a.reference, c.source)
        FROM funding.convention_amount c
        LEFT JOIN funding.amendment this ON this.id = $1 AND this.in_force_on IS NOT NULL
        LEFT JOIN LATERAL (
          SELECT own.amount, am.reference
          FROM funding.amendment am
          CROSS JOIN LATERAL (
            SELECT aa.amount FROM funding.amendment_amount aa
            WHERE aa.amendment_id = am.id AND aa.funder_code = c.funder_code OFFSET 0
          ) own
          WHERE am.in_force_on IS NOT NULL AND am.from_fiscal_year <= $2
            AND (this.id IS NULL OR (am.in_force_on, coalesce(am.in_force_rank, 0), am.reference)
                                  < (this.in_force_on, coalesce(this.in_force_rank, 0), this.reference))
          ORDER BY am.from_fiscal_year DESC, am.in_force_on DESC, coalesce(am.in_force_rank, 0) DESC, am.reference DESC
          LIMIT 1
        ) a ON true
        WHERE c.from_fiscal_year <= $2
      $$`);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
