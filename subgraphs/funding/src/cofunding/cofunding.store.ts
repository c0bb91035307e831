import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { CofundingEvent, PostCofunding } from './cofunding.model.js';
import { EVENTS, PLANS } from './cofunding.sql.js';

/** A plan with its place in the history of its post and year. */
export type PlanRow = PostCofunding & { readonly revision: number };

/** The plans of several posts for one year as known on a day, with shares and, where the viewer may see them, amounts. */
export function cofundingOfPosts(
  transaction: Transaction,
  asOf: PlainDate,
  year: number,
  postIds: readonly string[],
): Promise<PlanRow[]> {
  return transaction.rows<PlanRow>(`${PLANS} AND p.post_id = ANY ($2::uuid[]) AND p.fiscal_year = $3`, [
    asOf,
    [...postIds],
    year,
  ]);
}

/** Every plan of several posts as known on a day, by year. */
export function plansOfPosts(
  transaction: Transaction,
  asOf: PlainDate,
  postIds: readonly string[],
): Promise<PostCofunding[]> {
  return transaction.rows<PostCofunding>(
    `${PLANS} AND p.post_id = ANY ($2::uuid[]) ORDER BY p.post_id, p.fiscal_year`,
    [asOf, [...postIds]],
  );
}

/** The plans that acts made, as they stand on a day, by year. */
export function plansOfActs(transaction: Transaction, asOf: PlainDate, actId: string): Promise<PostCofunding[]> {
  return transaction.rows<PostCofunding>(
    `${PLANS} AND (p.post_id, p.fiscal_year) IN (
       SELECT made.post_id, made.fiscal_year FROM funding.cofunding_plan made
       WHERE made.act_id = $2 OR made.id = (SELECT plan_id FROM funding.cofunding_confirmation WHERE id = $2)
     ) ORDER BY p.fiscal_year`,
    [asOf, actId],
  );
}

/** Which post and year a plan is about, whatever became of it; undefined for no plan of the viewer's. */
export async function subjectOfPlan(
  transaction: Transaction,
  by: 'PLAN' | 'SHARE',
  id: string,
): Promise<Pick<PostCofunding, 'postId' | 'fiscalYear'> | undefined> {
  const [subject] = await transaction.rows<Pick<PostCofunding, 'postId' | 'fiscalYear'>>(
    `SELECT post_id AS "postId", fiscal_year AS "fiscalYear" FROM funding.cofunding_plan
     WHERE id = ${by === 'PLAN' ? '$1' : '(SELECT plan_id FROM funding.cofunding_share WHERE id = $1)'}`,
    [id],
  );
  return subject;
}

/** What was recorded of the plans of several posts by a day, the oldest first. */
export function eventsOfPosts(
  transaction: Transaction,
  asOf: PlainDate,
  postIds: readonly string[],
): Promise<CofundingEvent[]> {
  return transaction.rows<CofundingEvent>(EVENTS, [asOf, [...postIds]]);
}
