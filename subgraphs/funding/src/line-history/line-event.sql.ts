/** Amendments of the line's funder that changed what it owes for the year, each from the day it came into force. */
const AMENDED = `
  SELECT l.id, l.funder_code, 'COMMITMENT_AMENDED', 1, a.in_force_on, NULL, aa.amount, a.reference, NULL, NULL::timestamptz, NULL, a.id
  FROM line l
  JOIN funding.amendment_amount aa ON aa.funder_code = l.funder_code
  JOIN funding.amendment a ON a.id = aa.amendment_id
  WHERE a.from_fiscal_year <= l.fiscal_year AND NOT EXISTS (
    SELECT 1 FROM funding.amendment later JOIN funding.amendment_amount la ON la.amendment_id = later.id
    WHERE la.funder_code = l.funder_code AND later.from_fiscal_year BETWEEN a.from_fiscal_year + 1 AND l.fiscal_year
      AND later.in_force_on <= a.in_force_on
  )`;

const CALLED = `
  SELECT c.line_id, c.funder_code, 'FUNDS_CALLED', 2, c.called_on, 'ANISCG', c.amount, c.reference, NULL, c.recorded_at, r.recorded_by, c.id
  FROM line l JOIN funding.funds_call c ON c.line_id = l.id
  LEFT JOIN funding.act_recording r ON r.act_id = c.id
  UNION ALL
  SELECT w.line_id, w.funder_code, 'CALL_WITHDRAWN', 3, w.withdrawn_on, 'ANISCG', c.amount, c.reference, w.reason, w.recorded_at, r.recorded_by, w.id
  FROM line l JOIN funding.funds_call_withdrawal w ON w.line_id = l.id
  JOIN funding.funds_call c ON c.id = w.call_id
  LEFT JOIN funding.act_recording r ON r.act_id = w.id`;

const PAID = `
  SELECT p.line_id, p.funder_code, CASE WHEN p.reverses_id IS NULL THEN 'PAID' ELSE 'PAYMENT_REVERSED' END, 4,
         p.value_date, CASE WHEN p.reverses_id IS NULL THEN p.funder_code ELSE 'ANISCG' END, p.amount,
         p.external_reference, p.reason, p.recorded_at, r.recorded_by, p.id
  FROM line l JOIN funding.payment p ON p.line_id = l.id
  LEFT JOIN funding.payment_recording r ON r.payment_id = p.id`;

const REPORTED = `
  SELECT l.id, l.funder_code, 'REPORT_DUE', 5, make_date(l.fiscal_year + 1, 6, 30), 'ANISCG', NULL::numeric, 'CERFA 15059', NULL,
         NULL::timestamptz, NULL, l.id
  FROM line l WHERE EXISTS (SELECT 1 FROM funding.payment p WHERE p.line_id = l.id)
  UNION ALL
  SELECT s.line_id, s.funder_code, 'REPORT_SENT', 6, s.sent_on, 'ANISCG', s.spent, s.reference, NULL, s.recorded_at, r.recorded_by, s.id
  FROM line l JOIN funding.financial_report_sending s ON s.line_id = l.id
  LEFT JOIN funding.act_recording r ON r.act_id = s.id
  UNION ALL
  SELECT g.line_id, g.funder_code, 'REPORT_RECEIVED', 7, g.received_on, g.funder_code, NULL, NULL, NULL, g.recorded_at, NULL, g.id
  FROM line l JOIN funding.financial_report_receipt g ON g.line_id = l.id`;

/**
 * The events of the lines $1 up to the day $2, the oldest first: every one is read from the fact that it comes from.
 */
export const LINE_EVENTS = `
  WITH line AS (
    SELECT id, funder_code, fiscal_year FROM funding.subsidy_line WHERE id = ANY ($1::uuid[])
  ), event (line_id, funder_code, kind, rank, occurred_on, party_code, amount, reference, reason, recorded_at, recorded_by, fact) AS (
    SELECT l.id, l.funder_code, 'COMMITMENT_SET', 0, date '2020-11-25', NULL, c.amount, c.source, NULL, NULL::timestamptz, NULL, l.id
    FROM line l JOIN funding.convention_amount c ON c.funder_code = l.funder_code
    UNION ALL ${AMENDED} UNION ALL ${CALLED} UNION ALL ${PAID} UNION ALL ${REPORTED}
  )
  SELECT line_id AS "lineId", funder_code AS "funderCode", kind, occurred_on AS "occurredOn", party_code AS "partyCode",
         amount, reference, reason, recorded_at AS "recordedAt", recorded_by AS "recordedBy"
  FROM event WHERE occurred_on <= $2::date ORDER BY line_id, occurred_on, rank, recorded_at, fact`;
