import type { Viewer } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import {
  EXISTING_STATES,
  FOUND,
  SELECTED,
  rankOf,
  ranksOf,
  selectionOf,
  selectionParameters,
  type PostFilter,
} from '../post/index.js';
import type { PostChange } from './deployment-curve.js';

const COUNTED = 'p.post_id, p.force, p.department_code, p.competent_parties, (p.fte * 100)::int AS hundredths';
const LAST = 'cardinality(p.states)';

/** One stretch a post: from its opening, which follows its plan, to its closing, its last event; none if it never opened. */
const EXISTENCE = `
  SELECT ${COUNTED}, CASE p.states[2] WHEN ${rankOf('OPEN')} THEN p.days[2] END AS since,
         CASE p.states[${LAST}] WHEN ${rankOf('CLOSED')} THEN p.days[${LAST}] END AS until
  FROM posts.post_history p WHERE ${SELECTED}`;

/** One stretch a state of those asked for, $14. */
const STATES = `
  SELECT post_id, force, department_code, competent_parties, hundredths, days[moment] AS since, days[moment + 1] AS until
  FROM (
    SELECT ${COUNTED}, p.days, p.states, generate_subscripts(p.states, 1) AS moment
    FROM posts.post_history p WHERE ${SELECTED}
  ) life WHERE states[moment] = ANY ($14::smallint[])`;

/** The same, cut down to the periods during which the words of the search are found. */
const searched = (stretches: string): string => `
  SELECT force, department_code, competent_parties, hundredths, lower(found_then) AS since, upper(found_then) AS until
  FROM (${stretches}) life JOIN (${FOUND}) found USING (post_id)
  CROSS JOIN LATERAL unnest(found.periods * datemultirange(daterange(since, until))) found_then WHERE since IS NOT NULL`;

/** A force and its first directorate tell which directorates are competent; départements count for who is bound to some, $13. */
const KEY = `force, competent_parties[1], CASE WHEN $13::boolean THEN department_code ELSE '' END`;

/**
 * What changes between the days $1 (sorted) in the number of posts that exist and that a filter selects. Each history
 * is read once, as the stretches during which its post is counted, and summed by day: the number of days asked for
 * costs nothing.
 */
export function postChanges(
  transaction: Transaction,
  viewer: Viewer,
  days: readonly PlainDate[],
  filter: PostFilter | null | undefined,
): Promise<PostChange[]> {
  const selection = selectionOf(filter, viewer);
  const states = selection.states?.filter((state) => EXISTING_STATES.includes(state)) ?? null;
  const stretches = states ? STATES : EXISTENCE;
  return transaction.rows<PostChange>(
    `WITH given AS (
       SELECT $9::int, $10::text[], $11::text[], $14::smallint[]
     ), counted AS MATERIALIZED (
       ${selection.words ? searched(stretches) : stretches}
     ), bound AS (
       SELECT since AS day, 1 AS sign, * FROM counted WHERE since IS NOT NULL
       UNION ALL SELECT until, -1, * FROM counted WHERE since IS NOT NULL AND until IS NOT NULL
     ), daily AS (
       SELECT day, force, CASE WHEN $13::boolean THEN department_code ELSE '' END AS department_code,
              any_value(competent_parties) AS competent_parties, sum(sign) AS posts, sum(sign * hundredths) AS hundredths
       FROM bound GROUP BY day, ${KEY}
     )
     SELECT width_bucket(day - 1, $1::date[]) AS rank, force, department_code AS "departmentCode",
            any_value(competent_parties) AS "competentParties", sum(posts)::int AS posts, sum(hundredths)::int AS "fteHundredths"
     FROM daily WHERE day <= ($1::date[])[cardinality($1::date[])]
     GROUP BY 1, force, competent_parties[1], department_code HAVING sum(posts) <> 0 OR sum(hundredths) <> 0`,
    [[...days], ...selectionParameters(selection), viewer.departments !== undefined, states && ranksOf(states)],
  );
}
