import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { commitmentTables } from '../commitment.access.js';

/** Amounts of the convention of 25 November 2020, article 3, and the amendments that may change them. */
export class Commitment2020112500000 implements MigrationInterface {
  readonly name = 'Commitment2020112500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE funding.convention_amount (
        funder_code text PRIMARY KEY,
        rank smallint NOT NULL UNIQUE,
        from_fiscal_year integer NOT NULL,
        amount numeric(14,2) NOT NULL CHECK (amount > 0),
        source text NOT NULL
      );
      INSERT INTO funding.convention_amount VALUES
        ('SG_CIPDR', 1, 2021, 70000, 'Convention du 25 novembre 2020, article 3'),
        ('DGPN', 2, 2021, 15000, 'Convention du 25 novembre 2020, article 3'),
        ('DGGN', 3, 2021, 15000, 'Convention du 25 novembre 2020, article 3'),
        ('PP', 4, 2021, 10000, 'Convention du 25 novembre 2020, article 3');

      CREATE TABLE funding.amendment (
        id uuid PRIMARY KEY,
        reference text NOT NULL UNIQUE CHECK (reference ~ '^AVENANT-[0-9]{4}-[0-9]{2}$'),
        from_fiscal_year integer NOT NULL,
        in_force_on date,
        withdrawn_on date,
        CHECK (in_force_on IS NULL OR withdrawn_on IS NULL)
      );
      CREATE TABLE funding.amendment_amount (
        amendment_id uuid NOT NULL REFERENCES funding.amendment,
        funder_code text NOT NULL REFERENCES funding.convention_amount,
        amount numeric(14,2) NOT NULL CHECK (amount >= 0),
        PRIMARY KEY (amendment_id, funder_code)
      );

      CREATE FUNCTION funding.commitments_of(fiscal_year integer)
      RETURNS TABLE (funder_code text, rank smallint, amount numeric(14,2), source text)
      LANGUAGE sql STABLE AS $$
        SELECT c.funder_code, c.rank, coalesce(a.amount, c.amount),
               coalesce('Avenant ' || a.reference, c.source)
        FROM funding.convention_amount c
        LEFT JOIN LATERAL (
          SELECT aa.amount, am.reference
          FROM funding.amendment_amount aa JOIN funding.amendment am ON am.id = aa.amendment_id
          WHERE aa.funder_code = c.funder_code AND am.in_force_on IS NOT NULL
            AND am.from_fiscal_year <= $1
          ORDER BY am.from_fiscal_year DESC, am.in_force_on DESC, am.reference DESC
          LIMIT 1
        ) a ON true
        WHERE c.from_fiscal_year <= $1
      $$;
      REVOKE ALL ON FUNCTION funding.commitments_of(integer) FROM public;
      GRANT EXECUTE ON FUNCTION funding.commitments_of(integer) TO funding_app;
    `);
    for (const table of commitmentTables) {
      for (const statement of rowSecuritySql('funding', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('the convention’s amounts are not taken back: write a new migration');
  }
}
