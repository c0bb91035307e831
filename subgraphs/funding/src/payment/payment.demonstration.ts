import type { Queryable } from '@iscg/subgraph-kit';

/**
 * Invented payments: everything paid until 2025 (the police prefecture's in two parts), for 2026 the DGGN in full
 * and the SG-CIPDR in part.
 */
export async function loadPayments(connection: Queryable): Promise<void> {
  await connection.query(`
    INSERT INTO funding.payment (id, line_id, funder_code, amount, value_date, external_reference, recorded_at)
      SELECT overlay(l.id::text placing 'd' || part from 21 for 2)::uuid, l.id, l.funder_code,
             CASE WHEN l.funder_code = 'PP' THEN amount / 2 WHEN fiscal_year = 2026 AND l.funder_code = 'SG_CIPDR' THEN 35000 ELSE amount END,
             make_date(fiscal_year, 4 + part, 15), 'DEMO-' || l.funder_code || '-' || fiscal_year || '-' || part,
             make_timestamptz(fiscal_year, 4 + part, 16, 9, 0, 0, 'Europe/Paris')
      FROM funding.subsidy_line l
      CROSS JOIN LATERAL funding.commitments_of(l.fiscal_year) c
      CROSS JOIN LATERAL generate_series(1, CASE WHEN l.funder_code = 'PP' THEN 2 ELSE 1 END) part
      WHERE c.funder_code = l.funder_code
        AND (fiscal_year BETWEEN 2021 AND 2025 OR (fiscal_year = 2026 AND l.funder_code IN ('DGGN', 'SG_CIPDR')));
    INSERT INTO funding.payment_recording (payment_id, recorded_by, idempotency_key, fingerprint)
      SELECT id, 'demonstration', 'demonstration:' || id, md5(id::text) FROM funding.payment`);
}
