/** Every derived figure of a line from its sources: commitment, calls, ledger, clock ($1, Europe/Paris day). */
export const LINES = `
  SELECT l.id, l.funder_code AS "funderCode", l.fiscal_year AS "fiscalYear", l.version, rank,
         committed, called, paid, committed - paid AS outstanding, due.due_on AS "dueOn",
         CASE WHEN paid >= committed THEN 'PAID' WHEN paid > 0 THEN 'PARTLY_PAID'
              WHEN called > 0 THEN 'CALLED' ELSE 'EXPECTED' END AS status,
         paid < committed AND due.due_on < $1::date AS overdue, n.note AS "internalNote"
  FROM funding.subsidy_line l
  CROSS JOIN LATERAL (
    SELECT rank, amount AS committed FROM funding.commitments_of(l.fiscal_year) c WHERE c.funder_code = l.funder_code
  ) owed
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount), 0)::numeric(14,2) AS called, max(due_on) AS due_on
    FROM funding.funds_call c WHERE line_id = l.id AND called_on <= $1::date AND NOT EXISTS (
      SELECT 1 FROM funding.funds_call_withdrawal w WHERE w.call_id = c.id AND w.withdrawn_on <= $1::date
    )
  ) calls
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount), 0)::numeric(14,2) AS paid FROM funding.payment WHERE line_id = l.id
  ) ledger
  CROSS JOIN LATERAL (
    SELECT CASE WHEN calls.due_on IS NULL OR paid >= called AND paid < committed THEN make_date(l.fiscal_year, 12, 31)
                ELSE calls.due_on END AS due_on
  ) due
  LEFT JOIN funding.subsidy_line_note n ON n.line_id = l.id
  WHERE l.fiscal_year <= extract(year FROM $1::date)`;
