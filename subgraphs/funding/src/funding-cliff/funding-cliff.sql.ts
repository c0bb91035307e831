/**
 * What posts lose as the plans stand on the day $1, in the half-years from $2 to $3 (twice the year, plus one for the
 * second), of the département $4 and the kind of funder $5 where given. Each year's loss is halved, the odd cent in the
 * first half. A half-year counts for a post that is not closed yet on the first of its days from the day $6 on. Which rows
 * there are depends on shares alone, never on amounts that the viewer may not see.
 */
export const LOSSES = `
  plan AS MATERIALIZED (
    SELECT DISTINCT ON (post_id, fiscal_year) id, post_id, fiscal_year, competent_parties, department_code
    FROM funding.cofunding_plan
    WHERE recorded_on <= $1::date AND fiscal_year BETWEEN $2 / 2 - 31 AND $3 / 2 AND ($4::text IS NULL OR department_code = $4)
    ORDER BY post_id, fiscal_year, revision DESC
  ), part AS MATERIALIZED (
    SELECT plan.post_id, plan.fiscal_year, s.funder_kind, sum(s.share) AS share, sum(a.amount) AS amount,
           sum(s.share) FILTER (WHERE s.confirmed_on IS NULL AND f.id IS NULL) AS expected_share,
           sum(a.amount) FILTER (WHERE s.confirmed_on IS NULL AND f.id IS NULL) AS expected_amount
    FROM plan
    JOIN funding.cofunding_share s ON s.plan_id = plan.id
    LEFT JOIN funding.cofunding_amount a ON a.share_id = s.id
    LEFT JOIN funding.cofunding_confirmation f ON f.share_id = s.id AND f.recorded_on <= $1::date
    WHERE $5::text IS NULL OR s.funder_kind = $5
    GROUP BY plan.post_id, plan.fiscal_year, s.funder_kind
  ), unplanned AS (
    SELECT p.post_id, year, max(p.fiscal_year) FILTER (WHERE p.fiscal_year < year) AS last_year
    FROM plan p CROSS JOIN generate_series($2 / 2, $3 / 2) year
    GROUP BY p.post_id, year HAVING NOT bool_or(p.fiscal_year = year)
  ), year_loss AS (
    SELECT before.post_id, before.fiscal_year + 1 AS fiscal_year, before.funder_kind, 'STEP_DOWN' AS reason,
           before.share - coalesce(after.share, 0) AS share,
           CASE WHEN before.amount IS NOT NULL THEN greatest(before.amount - coalesce(after.amount, 0), 0) END AS gap
    FROM part before
    JOIN plan ON plan.post_id = before.post_id AND plan.fiscal_year = before.fiscal_year + 1
    LEFT JOIN part after ON after.post_id = before.post_id AND after.fiscal_year = before.fiscal_year + 1
      AND after.funder_kind = before.funder_kind
    WHERE coalesce(after.share, 0) < before.share
    UNION ALL
    SELECT post_id, fiscal_year, funder_kind, 'UNCONFIRMED', expected_share, expected_amount
    FROM part WHERE expected_share > 0
    UNION ALL
    SELECT part.post_id, unplanned.year, part.funder_kind, 'NO_PLAN', part.share, part.amount
    FROM unplanned JOIN part ON part.post_id = unplanned.post_id AND part.fiscal_year = unplanned.last_year
  ), loss AS MATERIALIZED (
    SELECT l.post_id, l.fiscal_year, half, l.fiscal_year * 2 + half - 1 AS place, l.funder_kind, l.reason, l.share::numeric(5,4)::text AS share,
           (CASE half WHEN 1 THEN div(gap * 100 + 1, 2) ELSE div(gap * 100, 2) END / 100)::numeric(14,2) AS gap,
           k.competent_parties, k.department_code
    FROM year_loss l
    JOIN funding.known_post k ON k.id = l.post_id
    CROSS JOIN (VALUES (1), (2)) AS halves (half)
    WHERE l.fiscal_year * 2 + half - 1 BETWEEN $2 AND $3
      AND (k.closed_on IS NULL OR k.closed_on > greatest($6::date, make_date(l.fiscal_year, half * 6 - 5, 1)))
  )`;
