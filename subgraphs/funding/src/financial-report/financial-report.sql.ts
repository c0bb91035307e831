/**
 * The reports owed by the day $1, one a line: of every subsidy of which something was received, and of those sent. The
 * first sending tells whether it was late; the latest is what the funder has.
 */
export const REPORTS = `
  SELECT l.id, l.funder_code AS "funderCode", l.fiscal_year AS "fiscalYear", c.rank, due_on AS "dueOn", paid,
         sent.spent, sent.sent_on AS "sentOn", sent.reference, received.received_on AS "receivedOn",
         coalesce(sent.first_on, $1::date) > due_on AS late,
         CASE WHEN received.received_on IS NOT NULL THEN 'RECEIVED' WHEN sent.sent_on IS NOT NULL THEN 'SENT'
              WHEN due_on < $1::date THEN 'OVERDUE' WHEN due_on - 60 <= $1::date THEN 'DUE_SOON'
              ELSE 'EXPECTED' END AS status,
         1 + coalesce(sent.times, 0) + (received.received_on IS NOT NULL)::int AS version
  FROM funding.subsidy_line l
  JOIN funding.convention_amount c ON c.funder_code = l.funder_code
  CROSS JOIN LATERAL (SELECT make_date(l.fiscal_year + 1, 6, 30) AS due_on) due
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount), 0)::numeric(14,2) AS paid FROM funding.payment WHERE line_id = l.id
  ) ledger
  LEFT JOIN LATERAL (
    SELECT s.spent, s.sent_on, s.reference, min(s.sent_on) OVER () AS first_on, (count(*) OVER ())::int AS times
    FROM funding.financial_report_sending s WHERE s.line_id = l.id AND s.sent_on <= $1::date
    ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1
  ) sent ON true
  LEFT JOIN funding.financial_report_receipt received ON received.line_id = l.id AND received.received_on <= $1::date
  WHERE l.fiscal_year <= extract(year FROM $1::date) AND (paid > 0 OR sent.sent_on IS NOT NULL)`;
