import type { Transaction } from '@iscg/subgraph-kit';
import type { PostCofunding } from './cofunding.model.js';

/** The plans of several posts for one year, with shares and, where the viewer may see them, amounts. */
export function cofundingOfPosts(
  transaction: Transaction,
  year: number,
  postIds: readonly string[],
): Promise<PostCofunding[]> {
  return transaction.rows<PostCofunding>(
    `SELECT p.post_id AS "postId", p.fiscal_year AS "fiscalYear", p.competent_parties AS "competentParties",
            p.department_code AS "departmentCode", c.cost, shares
     FROM funding.cofunding_plan p
     LEFT JOIN funding.cofunding_cost c ON c.plan_id = p.id
     CROSS JOIN LATERAL (
       SELECT json_agg(json_build_object('funderKind', s.funder_kind, 'share', s.share::text, 'confirmed', s.confirmed,
                         'amount', a.amount::text, 'competentParties', s.competent_parties, 'departmentCode', s.department_code)
                       ORDER BY s.rank) AS shares
       FROM funding.cofunding_share s LEFT JOIN funding.cofunding_amount a ON a.share_id = s.id
       WHERE s.plan_id = p.id
     ) parts
     WHERE p.post_id = ANY ($1::uuid[]) AND p.fiscal_year = $2`,
    [[...postIds], year],
  );
}
