import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { EXISTING_STATES, STATE_RANK, postsOnDay, ranksOf } from '../post/index.js';
import type { PostCount } from './coverage.js';

/** Counts of the posts that exist on a day, by département, force and competence. */
export function postCountsOfDepartments(
  transaction: Transaction,
  asOf: PlainDate,
  codes: readonly string[],
): Promise<PostCount[]> {
  return transaction.rows<PostCount>(
    `SELECT p.department_code AS "departmentCode", p.force, p.competent_parties AS "competentParties",
            count(*)::int AS posts, (sum(p.fte) * 100)::int AS "fteHundredths"
     FROM ${postsOnDay('p.department_code = ANY ($2::text[])')} WHERE ${STATE_RANK} = ANY ($3::smallint[])
     GROUP BY p.department_code, p.force, p.competent_parties`,
    [asOf, [...codes], ranksOf(EXISTING_STATES)],
  );
}
