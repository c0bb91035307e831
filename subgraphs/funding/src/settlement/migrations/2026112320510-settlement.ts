import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever follows the convention is told when a line is paid in full, and when it no longer is. */
export class Settlement2026112320510 implements MigrationInterface {
  readonly name = 'Settlement2026112320510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION funding.publish_settlements(lines uuid[]) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = funding, pg_temp AS $$
        SELECT publish('subsidy-line-settlement', jsonb_build_object(
          'lineId', l.id, 'funder', l.funder_code, 'fiscalYear', l.fiscal_year,
          'settledOn', CASE WHEN entries.paid >= owed.amount THEN entries.last_day END))
        FROM subsidy_line l
        CROSS JOIN LATERAL (SELECT coalesce(sum(p.amount), 0) AS paid, max(p.value_date) AS last_day FROM payment p WHERE p.line_id = l.id) entries
        CROSS JOIN LATERAL (SELECT c.amount FROM commitments_of(l.fiscal_year) c WHERE c.funder_code = l.funder_code) owed
        WHERE l.id = ANY (lines) ORDER BY l.id
      $$;
      CREATE FUNCTION funding.publish_paid_lines() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = funding, pg_temp AS $$
      BEGIN
        PERFORM publish_settlements(array(SELECT DISTINCT line_id FROM entry));
        RETURN NULL;
      END $$;
      REVOKE ALL ON FUNCTION funding.publish_settlements(uuid[]), funding.publish_paid_lines() FROM public;
      CREATE TRIGGER settlement_is_published AFTER INSERT ON funding.payment
        REFERENCING NEW TABLE AS entry FOR EACH STATEMENT EXECUTE FUNCTION funding.publish_paid_lines();
      SELECT funding.publish_settlements(array(SELECT DISTINCT line_id FROM funding.payment));
    `);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
