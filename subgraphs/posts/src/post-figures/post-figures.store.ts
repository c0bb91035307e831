import type { Viewer } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import {
  EXISTING_STATES,
  ON_DAY,
  STATE,
  STATE_RANK,
  ranksOf,
  selectedPosts,
  selectionOf,
  selectionParameters,
  type PostFilter,
} from '../post/index.js';
import type { CountedPosts, DetailedCount } from './post-figures.js';

type Row = { readonly overseas: boolean } & (DetailedCount | { readonly departmentCode: string; readonly posts: null });

/** Counts of the posts that exist on a day and that a filter selects, with the départements that it allows. */
export async function postCounts(
  transaction: Transaction,
  viewer: Viewer,
  asOf: PlainDate,
  filter: PostFilter | null | undefined,
): Promise<CountedPosts> {
  const selection = selectionOf(filter, viewer);
  const rows = await transaction.rows<Row>(
    `SELECT d.code AS "departmentCode", d.overseas, counted.force, counted.territory, counted.state,
            counted.competent_parties AS "competentParties", counted.posts, counted.fte AS "fteHundredths"
     FROM posts.department d LEFT JOIN (
       SELECT p.department_code, p.force, p.territory, ${STATE} AS state, p.competent_parties,
              count(*)::int AS posts, (sum(p.fte) * 100)::int AS fte
       FROM ${selectedPosts(selection)} WHERE ${STATE_RANK} = ANY ($13::smallint[]) AND ${ON_DAY}
       GROUP BY p.department_code, p.force, p.territory, ${STATE_RANK}, p.competent_parties
     ) counted ON counted.department_code = d.code
     WHERE ($4::text[] IS NULL OR d.code = ANY ($4)) AND ($5::text[] IS NULL OR d.region_code = ANY ($5))`,
    [asOf, ...selectionParameters(selection), ranksOf(EXISTING_STATES)],
  );
  return {
    departmentCodes: codesOf(rows),
    overseasCodes: codesOf(rows.filter(({ overseas }) => overseas)),
    counts: rows.flatMap((row) => (row.posts === null ? [] : [row])),
  };
}

function codesOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.map(({ departmentCode }) => departmentCode))];
}
