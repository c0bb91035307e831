import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which subsidy lines are paid in full, as the ledger's service tells: the latest word about each line. Nobody reads the
 * table itself; what follows from it for an undertaking is derived.
 */
export class Settlement2026112320520 implements MigrationInterface {
  readonly name = 'Settlement2026112320520';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE governance.settlement (
        line_id uuid PRIMARY KEY,
        funder_code text NOT NULL,
        fiscal_year integer NOT NULL,
        settled_on date,
        number bigint NOT NULL,
        UNIQUE (funder_code, fiscal_year)
      );
      ALTER TABLE governance.settlement ENABLE ROW LEVEL SECURITY;
      ALTER TABLE governance.settlement FORCE ROW LEVEL SECURITY;
      REVOKE ALL ON governance.settlement FROM governance_app;
      CREATE POLICY owner_maintains ON governance.settlement TO governance_owner USING (true) WITH CHECK (true);

      CREATE FUNCTION governance.receive_settlement(number bigint, body jsonb) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = governance, pg_temp AS $$
        INSERT INTO settlement AS known (line_id, funder_code, fiscal_year, settled_on, number)
        SELECT told."lineId", told.funder, told."fiscalYear", told."settledOn", $1
        FROM jsonb_to_record($2) AS told("lineId" uuid, funder text, "fiscalYear" integer, "settledOn" date)
        ON CONFLICT (line_id) DO UPDATE SET settled_on = excluded.settled_on, number = excluded.number
        WHERE known.number < excluded.number
      $$;
      REVOKE ALL ON FUNCTION governance.receive_settlement(bigint, jsonb) FROM public;
      GRANT EXECUTE ON FUNCTION governance.receive_settlement(bigint, jsonb) TO governance_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
