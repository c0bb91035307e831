/**
 * What posts lose in the half-years from $1 to $2 (twice the year, plus one for the second), of the département $3 and the
 * kind of funder $4 where given: `span`, one row for consecutive half-years, without the amount. A half-year counts for a
 * post that is not closed yet on the first of its days from the day $5 on. Which rows there are depends on shares alone,
 * never on amounts that the viewer may not see.
 */
export const SPANS = `
  span AS MATERIALIZED (
    SELECT l.post_id, first_place, last_place, l.funder_kind, l.reason, l.share, l.plan_id, l.next_plan_id,
           l.competent_parties, l.department_code
    FROM funding.cofunding_loss l
    JOIN funding.known_post k ON k.id = l.post_id
    CROSS JOIN LATERAL (SELECT k.closed_on - 1 AS last_day) AS closing
    CROSS JOIN LATERAL (
      SELECT greatest(l.first_year * 2, $1::int) AS first_place,
             least(l.last_year * 2 + 1, $2::int, (extract(year FROM last_day) * 2 + (extract(month FROM last_day) > 6)::int)::int) AS last_place
    ) AS places
    WHERE first_place <= last_place AND (k.closed_on IS NULL OR k.closed_on > $5::date)
      AND ($3::text IS NULL OR l.department_code = $3) AND ($4::text IS NULL OR l.funder_kind = $4)
  )`;

/** The columns of a loss in the half-year `place`, of a row of `span`. */
export const LOSS = `
  post_id, place, place / 2 AS fiscal_year, place % 2 + 1 AS half, funder_kind, reason, share, plan_id, next_plan_id,
  competent_parties, department_code`;

/** The order of the list: of time, then of départements; no two losses are in one place. */
export const PLACE = 'place, department_code COLLATE "C", post_id, funder_kind COLLATE "C", reason COLLATE "C"';

/**
 * The losses of `chosen` with their gap in euros: `priced`. Each year's is halved, the odd cent in the first half; null
 * where the viewer may not see the amounts.
 */
export const PRICED = `
  amount AS MATERIALIZED (
    SELECT s.plan_id, s.funder_kind, sum(a.amount) AS amount,
           sum(a.amount) FILTER (WHERE s.confirmed_on IS NULL AND f.id IS NULL) AS expected
    FROM funding.cofunding_share s
    JOIN funding.cofunding_amount a ON a.share_id = s.id
    LEFT JOIN funding.cofunding_confirmation f ON f.share_id = s.id
    WHERE s.plan_id = ANY (array(SELECT plan_id FROM chosen UNION SELECT next_plan_id FROM chosen))
    GROUP BY s.plan_id, s.funder_kind
  ), priced AS (
    SELECT chosen.*, (CASE half WHEN 1 THEN div(lost * 100 + 1, 2) ELSE div(lost * 100, 2) END / 100)::numeric(14,2) AS gap
    FROM chosen
    LEFT JOIN amount own ON own.plan_id = chosen.plan_id AND own.funder_kind = chosen.funder_kind
    LEFT JOIN amount next ON next.plan_id = chosen.next_plan_id AND next.funder_kind = chosen.funder_kind
    CROSS JOIN LATERAL (SELECT CASE reason WHEN 'UNCONFIRMED' THEN own.expected WHEN 'NO_PLAN' THEN own.amount
      ELSE own.amount - least(own.amount, coalesce(next.amount, 0)) END AS lost) AS year
  )`;
