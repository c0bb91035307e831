import type { PostSelection } from './post-selection.js';
import { FOUND } from './post-search.sql.js';
import { STATE } from './post-state.sql.js';

/** The posts `p` of a selection, but for what depends on the day; parameters as `selectionParameters` gives them. */
export const SELECTED = `
  ($2::text IS NULL OR p.force = $2) AND ($3::text IS NULL OR p.territory = $3)
  AND ($4::text[] IS NULL OR p.department_code = ANY ($4))
  AND ($5::text[] IS NULL OR p.department_code IN (SELECT code FROM posts.department WHERE region_code = ANY ($5)))
  AND ($6::text IS NULL OR starts_with(p.reference, $6))
  AND ($7::text IS NULL OR $7 = ANY (p.competent_parties))
  AND ($8::uuid IS NULL OR p.employer_id = $8)`;

/** The posts `p`, joined to their last event on or before the day $1, that a selection holds on that day. */
export const SELECTED_ON_DAY = `${SELECTED}
  AND ($9::text[] IS NULL OR ${STATE} = ANY ($9))
  AND ($10::text[] IS NULL OR p.id IN (SELECT post_id FROM (${FOUND}) found WHERE periods @> $1::date))`;

/** The parameters $2 to $11 of a selection. */
export function selectionParameters(selection: PostSelection): unknown[] {
  return [
    selection.force,
    selection.territory,
    selection.departmentCodes,
    selection.regionCodes,
    selection.referencePrefix,
    selection.competentParty,
    selection.employerId,
    selection.states,
    selection.words,
    selection.namesOf,
  ];
}
