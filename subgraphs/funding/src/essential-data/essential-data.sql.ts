import { LINES } from '../subsidy/index.js';

/** The threshold of a fiscal year ($1): nothing before the first text. */
export const THRESHOLD = `
  SELECT amount AS threshold, source AS "thresholdSource" FROM funding.publication_threshold
  WHERE from_fiscal_year <= $1::int ORDER BY from_fiscal_year DESC LIMIT 1`;

/** Payments of a line that stand: no reversal, and not reversed. */
const STANDING = `
  SELECT count(*) AS count, min(value_date) AS first, max(value_date) AS last
  FROM funding.payment p WHERE p.line_id = line.id AND p.reverses_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM funding.payment r WHERE r.reverses_id = p.id)`;

/** Calls for funds of a line that stand. */
const CALLED = `
  SELECT count(*) AS count FROM funding.funds_call c
  WHERE c.line_id = line.id AND c.called_on <= $1::date AND NOT EXISTS (
    SELECT 1 FROM funding.funds_call_withdrawal w WHERE w.call_id = c.id AND w.withdrawn_on <= $1::date
  )`;

/**
 * The lines of a fiscal year ($2) above a threshold ($3), as known on a day ($1), with the legal identities of another
 * ($4); the convention’s own day ($5) counts while no amendment sets the amount. An amendment is known by the text that
 * the commitment comes from, so that amount and reference never part.
 */
export const ROWS = `
  WITH identity AS (SELECT * FROM funding.legal_identities_on($4::date))
  SELECT line.id, line."funderCode", line."fiscalYear",
         attributor.legal_name AS "attributorName", attributor.siret AS "attributorSiret",
         coalesce(a.in_force_on, $5::date) AS "agreementDate", coalesce(a.reference, owed.source) AS "decisionReference",
         beneficiary.legal_name AS "beneficiaryName", beneficiary.siret AS "beneficiarySiret", line.committed AS amount,
         CASE WHEN called.count > 1 OR paid.count > 1 OR (paid.count = 1 AND line.paid < line.committed)
              THEN 'échelonné' ELSE 'unique' END AS "paymentConditions",
         CASE WHEN paid.count = 0 OR line.paid < line.committed THEN
                least(make_date(line."fiscalYear", 1, 1), paid.first)
                || '/' || greatest(make_date(line."fiscalYear", 12, 31), line."dueOn", paid.last)
              WHEN paid.count = 1 AND called.count <= 1 THEN paid.first::text
              ELSE paid.first || '/' || paid.last END AS "paymentDates"
  FROM (${LINES} AND l.fiscal_year = $2::int) AS line
  JOIN funding.commitments_of($2::int) owed ON owed.funder_code = line."funderCode"
  LEFT JOIN funding.amendment a ON owed.source = 'Avenant ' || a.reference
  CROSS JOIN LATERAL (${STANDING}) paid
  CROSS JOIN LATERAL (${CALLED}) called
  LEFT JOIN identity attributor ON attributor.party_code = line."funderCode"
  LEFT JOIN identity beneficiary ON beneficiary.party_code = 'ANISCG'
  WHERE line.committed > $3::numeric
  ORDER BY line.rank`;
