/** The shares of a plan, and whether each was still only expected on the day $1. */
const SHARES = `
  funding.cofunding_share s
  LEFT JOIN funding.cofunding_confirmation f ON f.share_id = s.id AND f.recorded_on <= $1::date`;
const EXPECTED = 's.confirmed_on IS NULL AND f.id IS NULL';

/**
 * What posts lose as the plans stand on the day $1, in the half-years from $2 to $3 (twice the year, plus one for the
 * second), of the département $4 and the kind of funder $5 where given: `loss`, without its amount. A half-year counts for
 * a post that is not closed yet on the first of its days from the day $6 on. Of a post’s plans only those of the years
 * looked at count, and the last before. Which rows there are depends on shares alone, never on amounts that the viewer
 * may not see.
 */
export const LOSSES = `
  standing AS (
    SELECT DISTINCT ON (post_id, fiscal_year) id, post_id, fiscal_year
    FROM funding.cofunding_plan
    WHERE recorded_on <= $1::date AND fiscal_year BETWEEN $2 / 2 - 31 AND $3 / 2 AND ($4::text IS NULL OR department_code = $4)
    ORDER BY post_id, fiscal_year, revision DESC
  ), plan AS MATERIALIZED (
    SELECT * FROM (SELECT standing.*, lead(fiscal_year) OVER (PARTITION BY post_id ORDER BY fiscal_year) AS next_year FROM standing) AS followed
    WHERE fiscal_year >= $2 / 2 - 1 OR next_year IS NULL OR next_year >= $2 / 2
  ), part AS MATERIALIZED (
    SELECT plan.id AS plan_id, plan.post_id, plan.fiscal_year, plan.next_year, s.funder_kind, sum(s.share) AS share,
           sum(s.share) FILTER (WHERE ${EXPECTED}) AS expected_share
    FROM plan JOIN (${SHARES}) ON s.plan_id = plan.id
    WHERE $5::text IS NULL OR s.funder_kind = $5
    GROUP BY plan.id, plan.post_id, plan.fiscal_year, plan.next_year, s.funder_kind
  ), year_loss AS (
    SELECT before.post_id, before.next_year AS fiscal_year, before.funder_kind, 'STEP_DOWN' AS reason,
           before.share - coalesce(after.share, 0) AS share, before.plan_id, after.plan_id AS after_plan_id
    FROM part before
    LEFT JOIN part after ON after.post_id = before.post_id AND after.fiscal_year = before.next_year
      AND after.funder_kind = before.funder_kind
    WHERE before.next_year = before.fiscal_year + 1 AND coalesce(after.share, 0) < before.share
    UNION ALL
    SELECT post_id, fiscal_year, funder_kind, 'UNCONFIRMED', expected_share, plan_id, NULL
    FROM part WHERE expected_share > 0
    UNION ALL
    SELECT post_id, year, funder_kind, 'NO_PLAN', share, plan_id, NULL
    FROM part, generate_series(greatest(fiscal_year + 1, $2 / 2), least(next_year - 1, $3 / 2)) year
  ), loss AS MATERIALIZED (
    SELECT l.post_id, l.fiscal_year, half, l.fiscal_year * 2 + half - 1 AS place, l.funder_kind, l.reason, l.share,
           l.plan_id, l.after_plan_id, k.competent_parties, k.department_code,
           concat_ws('/', l.fiscal_year * 2 + half - 1, k.department_code, l.post_id, l.funder_kind, l.reason) AS id
    FROM year_loss l
    JOIN funding.known_post k ON k.id = l.post_id
    CROSS JOIN (VALUES (1), (2)) AS halves (half)
    WHERE l.fiscal_year * 2 + half - 1 BETWEEN $2 AND $3
      AND (k.closed_on IS NULL OR k.closed_on > greatest($6::date, make_date(l.fiscal_year, half * 6 - 5, 1)))
  )`;

/**
 * The same losses, of the rows `chosen`, with their gap in euros: `priced`. Each year's is halved, the odd cent in the first
 * half; null where the viewer may not see the amounts.
 */
export const PRICED = `
  amount AS MATERIALIZED (
    SELECT s.plan_id, s.funder_kind, sum(a.amount) AS amount, sum(a.amount) FILTER (WHERE ${EXPECTED}) AS expected_amount
    FROM (SELECT plan_id AS id FROM chosen UNION SELECT after_plan_id FROM chosen) AS plan
    JOIN (${SHARES}) ON s.plan_id = plan.id
    JOIN funding.cofunding_amount a ON a.share_id = s.id
    GROUP BY s.plan_id, s.funder_kind
  ), priced AS (
    SELECT chosen.*, (CASE half WHEN 1 THEN div(year_gap * 100 + 1, 2) ELSE div(year_gap * 100, 2) END / 100)::numeric(14,2) AS gap
    FROM chosen
    LEFT JOIN amount before ON before.plan_id = chosen.plan_id AND before.funder_kind = chosen.funder_kind
    LEFT JOIN amount after ON after.plan_id = chosen.after_plan_id AND after.funder_kind = chosen.funder_kind
    CROSS JOIN LATERAL (SELECT CASE reason WHEN 'UNCONFIRMED' THEN before.expected_amount WHEN 'NO_PLAN' THEN before.amount
      ELSE greatest(before.amount - coalesce(after.amount, 0), 0) END AS year_gap) AS year
  )`;
