import type { Queryable } from '@iscg/subgraph-kit';
import type { DemonstrationWorld } from '@iscg/database';

/**
 * Invented plans from 2021 to 2029: a cost by FTE, the FIPD's rate falling over the years, the département and the
 * intercommunality or the commune for the rest. Of eight posts, one is on 80-50-30 that ends with 2026, one on 80-50-30 that
 * ends with 2027, one on 80-20-20 until 2028, with the FIPD of 2027 and all of 2028 to be confirmed, and five keep 30
 * percent until 2029: four with every share confirmed, one whose commune or intercommunality has promised nothing from 2027
 * on. A share of 2026 is expected here and there.
 */
export async function loadCofunding(connection: Queryable, { posts }: DemonstrationWorld): Promise<void> {
  await connection.query(
    `CREATE TEMPORARY TABLE invented_plan AS
       WITH post AS (
         SELECT p.id, p.fte, row_number() OVER (ORDER BY p.reference) AS number
         FROM unnest($1::text[], $2::text[], $3::numeric[]) AS p (id, reference, fte)
       )
       SELECT overlay(post.id placing lpad(to_hex(year - 2016), 2, '0') from 22 for 2)::uuid AS id, post.id::uuid AS post_id,
              post.number, year, known.competent_parties, known.department_code, round(48750.00 * fte, 2) AS cost,
              CASE WHEN year >= first THEN code END AS code,
              CASE WHEN year < first OR code IS NULL THEN CASE WHEN year <= 2022 THEN 0.5 ELSE 0.3 END
                   ELSE (SELECT fipd_rate FROM funding.rate_schedule_year y
                         WHERE y.schedule_code = code AND y.year_of_plan = year - first + 1) END AS fipd
       FROM post JOIN funding.known_post known ON known.id = post.id::uuid
       JOIN (VALUES (0, 'FIPD-80-50-30', 2024, 2026), (1, 'FIPD-80-50-30', 2025, 2027), (2, 'FIPD-80-20-20', 2026, 2028),
                    (3, NULL, 2021, 2029), (4, NULL, 2021, 2029), (5, NULL, 2021, 2029), (6, NULL, 2021, 2029),
                    (7, NULL, 2021, 2029)) AS turn (turn, code, first, last) ON turn = post.number % 8
       CROSS JOIN LATERAL generate_series(2021, last) year`,
    [posts.map(({ id }) => id), posts.map(({ reference }) => reference), posts.map(({ fte }) => fte)],
  );
  await connection.query(PLANS);
}

const PLANS = `
    INSERT INTO funding.cofunding_plan (id, post_id, fiscal_year, competent_parties, department_code, recorded_on, schedule_code)
      SELECT id, post_id, year, competent_parties, department_code, make_date(least(year, 2026) - 1, 12, 1), code FROM invented_plan;
    INSERT INTO funding.cofunding_cost (plan_id, cost, department_code) SELECT id, cost, department_code FROM invented_plan;
    INSERT INTO funding.cofunding_share
        (id, plan_id, rank, funder_kind, funder_name, share, confirmed_on, competent_parties, department_code)
      SELECT overlay(plan.id::text placing rank::text from 21 for 1)::uuid, plan.id, rank, kind, name, share,
             CASE WHEN (year = 2026 AND rank = 3 AND number % 20 = 0) OR (year > 2026 AND rank = 3 AND number % 8 = 7)
                    OR (number % 8 = 2 AND (year = 2028 OR year = 2027 AND rank = 1)) THEN NULL ELSE make_date(least(year, 2026), 1, 15) END,
             competent_parties, department_code
      FROM invented_plan plan
      CROSS JOIN LATERAL (VALUES (1, 'FIPD', NULL, fipd),
        (2, 'DEPARTMENT', 'Conseil départemental (' || department_code || ')', (1 - fipd) * 0.5),
        (3, CASE WHEN number % 5 = 0 THEN 'MUNICIPALITY' ELSE 'INTERCOMMUNALITY' END, NULL, (1 - fipd) * 0.5))
        AS part (rank, kind, name, share);
    INSERT INTO funding.cofunding_amount (share_id, amount, department_code)
      SELECT share.id,
             CASE WHEN rank < 3 THEN round(cost * share, 2)
                  ELSE cost - sum(round(cost * share, 2)) OVER (PARTITION BY share.plan_id) + round(cost * share, 2) END,
             share.department_code
      FROM funding.cofunding_share share JOIN funding.cofunding_cost cost ON cost.plan_id = share.plan_id;
    DROP TABLE invented_plan`;
