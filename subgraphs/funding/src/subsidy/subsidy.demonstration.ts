import type { Queryable } from '@iscg/subgraph-kit';

/**
 * Invented calls for funds: the whole commitment each March, due on 30 June, up to 2026; of the police prefecture's for
 * 2026, half is still to be called.
 */
export async function loadSubsidies(connection: Queryable): Promise<void> {
  await connection.query(`
    INSERT INTO funding.funds_call (id, line_id, funder_code, amount, called_on, due_on, reference, recorded_at)
      SELECT overlay(id::text placing 'c' from 21 for 1)::uuid, id, l.funder_code,
             CASE WHEN l.funder_code = 'PP' AND fiscal_year = 2026 THEN amount / 2 ELSE amount END,
             make_date(fiscal_year, 3, 1), make_date(fiscal_year, 6, 30), 'APPEL-' || l.funder_code || '-' || fiscal_year,
             make_timestamptz(fiscal_year, 3, 1, 9, 0, 0, 'Europe/Paris')
      FROM funding.subsidy_line l CROSS JOIN LATERAL funding.commitments_of(l.fiscal_year) c
      WHERE c.funder_code = l.funder_code AND fiscal_year BETWEEN 2021 AND 2026;
    INSERT INTO funding.subsidy_line_note (line_id, note)
      SELECT id, 'Note interne de démonstration : relancer le service financier (' || funder_code || ', ' || fiscal_year || ').'
      FROM funding.subsidy_line WHERE fiscal_year BETWEEN 2021 AND 2026`);
}
