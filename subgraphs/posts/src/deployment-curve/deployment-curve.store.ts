import type { Viewer } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import {
  EXISTING_STATES,
  FOUND,
  SELECTED,
  STATE,
  selectionOf,
  selectionParameters,
  type PostFilter,
} from '../post/index.js';
import type { PostChange } from './deployment-curve.js';

/**
 * What changes between the days $1 (sorted) in the number of posts that exist and that a filter selects. Each history
 * is read once, as the periods during which its post is counted, whatever the number of days.
 */
export function postChanges(
  transaction: Transaction,
  viewer: Viewer,
  days: readonly PlainDate[],
  filter: PostFilter | null | undefined,
): Promise<PostChange[]> {
  return transaction.rows<PostChange>(
    `WITH life AS (
       SELECT post_id, range_agg(daterange(occurred_on, until)) AS periods
       FROM (
         SELECT post_id, kind, occurred_on,
                lead(occurred_on) OVER (PARTITION BY post_id ORDER BY occurred_on, sequence) AS until
         FROM posts.post_event
       ) last_event
       WHERE ${STATE} = ANY ($12::text[]) AND ($9::text[] IS NULL OR ${STATE} = ANY ($9)) GROUP BY post_id
     ), searched AS (
       SELECT post_id, range_intersect_agg(periods) AS periods
       FROM (
         SELECT post_id, periods FROM life
         UNION ALL SELECT post_id, periods FROM (${FOUND}) found WHERE $10::text[] IS NOT NULL
       ) condition GROUP BY post_id HAVING count(*) = CASE WHEN $10::text[] IS NULL THEN 1 ELSE 2 END
     ), counted AS (
       SELECT p.force, p.department_code, p.competent_parties, p.fte, unnest(searched.periods) AS period
       FROM searched JOIN posts.post p ON p.id = searched.post_id WHERE ${SELECTED}
     ), change AS (
       SELECT width_bucket(day - 1, $1::date[]) AS rank, force, department_code, competent_parties, sign, sign * fte AS fte
       FROM counted CROSS JOIN LATERAL (VALUES (lower(period), 1), (upper(period), -1)) AS bound (day, sign)
     )
     SELECT rank, force, department_code AS "departmentCode", competent_parties AS "competentParties",
            sum(sign)::int AS posts, (sum(fte) * 100)::int AS "fteHundredths"
     FROM change WHERE rank < cardinality($1::date[])
     GROUP BY rank, force, department_code, competent_parties HAVING sum(sign) <> 0 OR sum(fte) <> 0`,
    [[...days], ...selectionParameters(selectionOf(filter, viewer)), [...EXISTING_STATES]],
  );
}
