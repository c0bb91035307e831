import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An amendment that comes into force may leave a paid line short, or a part paid enough: whoever follows it is told. */
export class SettlementByAmendment2026112332900 implements MigrationInterface {
  readonly name = 'SettlementByAmendment2026112332900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION funding.publish_amended_lines() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = funding, pg_temp AS $$
      BEGIN
        PERFORM publish_settlements(array(
          SELECT DISTINCT l.id FROM subsidy_line l JOIN payment p ON p.line_id = l.id
          WHERE l.fiscal_year >= NEW.from_fiscal_year));
        RETURN NULL;
      END $$;
      REVOKE ALL ON FUNCTION funding.publish_amended_lines() FROM public;
      CREATE TRIGGER settlement_is_published AFTER UPDATE OF in_force_on ON funding.amendment
        FOR EACH ROW WHEN (NEW.in_force_on IS NOT NULL) EXECUTE FUNCTION funding.publish_amended_lines();
    `);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
