import type { PostState } from './lifecycle.js';
import { STANDING, STATE_RANK, postsOnDay, rankOf } from './post-history.sql.js';
import type { PostSelection } from './post-selection.js';
import { foundOnDay, namedOnDay } from './post-search.sql.js';

/** Départements of the regions $5, in the collation of the index that leads to their posts. */
const OF_REGIONS = 'array(SELECT code COLLATE "default" FROM posts.department WHERE region_code = ANY ($5))';

/** The posts `p` of a selection, but for what depends on the day; parameters as `selectionParameters` gives them. */
export const SELECTED = `
  ($2::text IS NULL OR p.force = $2) AND ($3::text IS NULL OR p.territory = $3)
  AND ($4::text[] IS NULL OR p.department_code = ANY ($4))
  AND ($5::text[] IS NULL OR p.department_code = ANY (${OF_REGIONS}))
  AND ($6::text IS NULL OR starts_with(p.reference, $6))
  AND ($7::text IS NULL OR $7 = ANY (p.competent_parties))
  AND ($8::uuid IS NULL OR p.employer_id = $8)
  AND ($12::uuid IS NULL OR p.post_id IN (SELECT post_id FROM posts.post_host_unit WHERE host_unit_id = $12))`;

/** The posts `p` of a selection with their moment on the day $1, to be narrowed by `ON_DAY`. */
export function selectedPosts({ words }: PostSelection): string {
  const number = words?.length ?? 0;
  return postsOnDay(`${SELECTED} AND ${foundOnDay(number)}`, namedOnDay(number));
}

/**
 * What a selection asks of the day: planned by then, and in one of the states, a bit of $9 each. PostgreSQL expects more
 * rows of a comparison than of a list of values, and so does not go to the employers of a page one by one.
 */
export const ON_DAY = `${STANDING} AND ($9::int IS NULL OR ($9 >> ${STATE_RANK}) & 1 > 0)`;

/** The parameters $2 to $12 of a selection. */
export function selectionParameters(selection: PostSelection): unknown[] {
  return [
    selection.force,
    selection.territory,
    selection.departmentCodes,
    selection.regionCodes,
    selection.referencePrefix,
    selection.competentParty,
    selection.employerId,
    selection.states && ranksOf(selection.states).reduce((bits, rank) => bits | (1 << rank), 0),
    selection.words,
    selection.namesOf,
    selection.hostUnitId,
  ];
}

/** The numbers of states, as statements compare them. */
export function ranksOf(states: readonly PostState[]): number[] {
  return states.map(rankOf);
}
