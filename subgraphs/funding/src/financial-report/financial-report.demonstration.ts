import type { Queryable } from '@iscg/subgraph-kit';

/**
 * Invented reports: those of 2021 to 2024 received, the DGGN's of 2023 late; of 2025, two received, the DGGN's sent late
 * and not acknowledged, the police prefecture's still to be sent.
 */
export async function loadFinancialReports(connection: Queryable): Promise<void> {
  await connection.query(`
    INSERT INTO funding.financial_report_sending (id, line_id, funder_code, sent_on, spent, reference, recorded_at)
      SELECT overlay(l.id::text placing 'e0' from 21 for 2)::uuid, l.id, l.funder_code, day,
             (SELECT sum(amount) FROM funding.payment WHERE line_id = l.id),
             'CR-' || l.funder_code || '-' || l.fiscal_year, (day + time '09:00') AT TIME ZONE 'Europe/Paris'
      FROM funding.subsidy_line l
      CROSS JOIN LATERAL (
        SELECT CASE WHEN l.funder_code = 'DGGN' AND l.fiscal_year IN (2023, 2025) THEN make_date(l.fiscal_year + 1, 7, 9)
                    ELSE make_date(l.fiscal_year + 1, 5, 20) END AS day
      ) AS sending
      WHERE l.fiscal_year BETWEEN 2021 AND 2025 AND NOT (l.funder_code = 'PP' AND l.fiscal_year = 2025);
    INSERT INTO funding.financial_report_receipt (id, line_id, funder_code, received_on, recorded_at)
      SELECT overlay(line_id::text placing 'e1' from 21 for 2)::uuid, line_id, funder_code, sent_on + 6,
             (sent_on + 6 + time '09:00') AT TIME ZONE 'Europe/Paris'
      FROM funding.financial_report_sending WHERE NOT (funder_code = 'DGGN' AND sent_on > '2026-01-01')`);
}
