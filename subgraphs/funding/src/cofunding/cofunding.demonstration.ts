import type { Queryable } from '@iscg/subgraph-kit';
import type { DemonstrationWorld } from '@iscg/database';
import { competentParties } from '@iscg/values';

/**
 * Invented plans for every post from 2021 to 2027: a cost by FTE, the FIPD's rate falling 80, 50, then 30 percent
 * over the post's first three years of the period, the département and the intercommunality for the rest.
 */
export async function loadCofunding(connection: Queryable, { posts }: DemonstrationWorld): Promise<void> {
  await connection.query(
    `INSERT INTO funding.cofunding_plan (id, post_id, fiscal_year, competent_parties, department_code)
       SELECT overlay(p.id placing lpad(to_hex(year - 2016), 2, '0') from 22 for 2)::uuid, p.id::uuid, year,
              string_to_array(p.parties, ','), p.department
       FROM unnest($1::text[], $2::text[], $3::text[]) AS p (id, parties, department), generate_series(2021, 2027) year`,
    [
      posts.map(({ id }) => id),
      posts.map((post) => competentParties(post.force, post.departmentCode).join(',')),
      posts.map(({ departmentCode }) => departmentCode),
    ],
  );
  await connection.query(
    `INSERT INTO funding.cofunding_cost (plan_id, cost, department_code)
       SELECT plan.id, round(48750.00 * p.fte, 2), plan.department_code
       FROM funding.cofunding_plan plan JOIN unnest($1::uuid[], $2::numeric[]) AS p (id, fte) ON p.id = plan.post_id`,
    [posts.map(({ id }) => id), posts.map(({ fte }) => fte)],
  );
  await connection.query(`
    INSERT INTO funding.cofunding_share (id, plan_id, rank, funder_kind, share, confirmed, competent_parties, department_code)
      SELECT overlay(plan.id::text placing rank::text from 21 for 1)::uuid, plan.id, rank, kind, share,
             fiscal_year <= 2026, competent_parties, department_code
      FROM funding.cofunding_plan plan
      CROSS JOIN LATERAL (SELECT CASE WHEN fiscal_year <= 2022 THEN 0.8 WHEN fiscal_year <= 2024 THEN 0.5 ELSE 0.3 END AS fipd) rate
      CROSS JOIN LATERAL (VALUES (1, 'FIPD', fipd), (2, 'DEPARTMENT', (1 - fipd) * 0.5), (3, 'INTERCOMMUNALITY', (1 - fipd) * 0.5))
        AS part (rank, kind, share);
    INSERT INTO funding.cofunding_amount (share_id, amount, department_code)
      SELECT share.id,
             CASE WHEN rank < 3 THEN round(cost * share, 2)
                  ELSE cost - sum(round(cost * share, 2)) OVER (PARTITION BY share.plan_id) + round(cost * share, 2) END,
             share.department_code
      FROM funding.cofunding_share share JOIN funding.cofunding_cost cost ON cost.plan_id = share.plan_id`);
}
