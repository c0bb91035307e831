import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the ledger's service tells of a subsidy line: the latest word about each line counts, in whatever order the words
 * arrive. A line that is paid in full keeps the commitment of its funder for its year; one that no longer is, does not.
 */
export class Settlement2026112333900 implements MigrationInterface {
  readonly name = 'Settlement2026112333900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE governance.settlement (
        line_id uuid PRIMARY KEY,
        number bigint NOT NULL
      );
      ALTER TABLE governance.settlement ENABLE ROW LEVEL SECURITY;
      ALTER TABLE governance.settlement FORCE ROW LEVEL SECURITY;
      REVOKE ALL ON governance.settlement FROM governance_app;
      CREATE POLICY owner_maintains ON governance.settlement TO governance_owner USING (true) WITH CHECK (true);

      CREATE FUNCTION governance.receive_settlement(number bigint, body jsonb) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        line uuid := body->>'lineId';
        funder text := body->>'funder';
        due date := make_date((body->>'fiscalYear')::int, 12, 31);
        settled date := body->>'settledOn';
        owed uuid := (SELECT u.id FROM governance.undertaking u WHERE u.due_rule = 'FISCAL_YEAR_END' AND funder = ANY (u.owed_by));
        signed date := (SELECT c.signed_on FROM governance.convention c);
      BEGIN
        INSERT INTO governance.settlement AS known (line_id, number) VALUES (line, $1)
          ON CONFLICT (line_id) DO UPDATE SET number = excluded.number WHERE known.number < excluded.number;
        IF NOT FOUND THEN
          RETURN;
        END IF;
        IF EXISTS (SELECT FROM governance.fulfilment f WHERE f.id = line AND f.occurred_on = greatest(settled, signed)) THEN
          RETURN;
        END IF;
        DELETE FROM governance.fulfilment_evidence WHERE fulfilment_id = line;
        DELETE FROM governance.fulfilment WHERE id = line;
        IF settled IS NULL THEN
          RETURN;
        END IF;
        INSERT INTO governance.fulfilment (id, undertaking_id, party, due_on, occurred_on, source, fact_kind)
          VALUES (line, owed, funder, due, greatest(settled, signed), 'FACT', 'SUBSIDY_LINE_PAID');
        INSERT INTO governance.fulfilment_evidence (fulfilment_id, undertaking_id, party, due_on, source, entity_type, entity_id)
          VALUES (line, owed, funder, due, 'FACT', 'SUBSIDY_LINE', line);
      END $$;
      REVOKE ALL ON FUNCTION governance.receive_settlement(bigint, jsonb) FROM public;
      GRANT EXECUTE ON FUNCTION governance.receive_settlement(bigint, jsonb) TO governance_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
