import { connection, decodeCursor, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { PostsArgs } from './post.args.js';
import type { Post, PostEvent } from './post.model.js';
import { parsePostReference } from './post-reference.js';
import { selectionOf, type PostSelection } from './post-selection.js';
import { LAST_EVENT, STATE } from './post-state.sql.js';

const LIST = 'posts';

/** Every post planned by the day $1, with its state. */
const POSTS_AS_OF = `
  SELECT p.*, ${STATE} AS state, last_event.occurred_on AS state_since FROM posts.post p ${LAST_EVENT}`;

const COLUMNS = `
  p.id, p.reference, p.department_code AS "departmentCode", p.force, p.territory, p.fte::text AS fte,
  p.employer_id AS "employerId", p.competent_parties AS "competentParties",
  array(SELECT host_unit_id FROM posts.post_host_unit WHERE post_id = p.id ORDER BY rank) AS "hostUnitIds",
  p.state, p.state_since::text AS "stateSince", $1::date::text AS "asOf"`;

/** The posts of a selection on the day $1; parameters $2 to $6 as `selectionParameters` gives them. */
const SELECTED = `${POSTS_AS_OF}
  WHERE ($2::text IS NULL OR p.force = $2) AND ($3::text IS NULL OR p.territory = $3)
    AND ($4::text[] IS NULL OR p.department_code = ANY ($4))
    AND ($5::text[] IS NULL OR ${STATE} = ANY ($5))
    AND ($6::text IS NULL OR starts_with(p.reference, $6))`;

/** The posts that the viewer may see and that are planned by the day, by reference. */
export async function postPage(transaction: Transaction, asOf: PlainDate, args: PostsArgs): Promise<Connection<Post>> {
  const size = pageSize(args.first);
  const [after] = decodeCursor(LIST, 1, args.after) ?? [];
  const position = after === undefined ? null : parsePostReference(after);
  const rows = await transaction.rows<Post & { total: number }>(
    `WITH selected AS MATERIALIZED (${SELECTED}),
     page AS (
       SELECT ${COLUMNS} FROM selected p WHERE $7::text IS NULL OR p.reference > $7 ORDER BY p.reference LIMIT $8
     )
     SELECT counted.total, page.*
     FROM (SELECT count(*)::int AS total FROM selected) AS counted LEFT JOIN page ON true ORDER BY page.reference`,
    [asOf, ...selectionParameters(selectionOf(args.filter)), position, size + 1],
  );
  return connection({
    list: LIST,
    rows: rows.filter(({ id }) => id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ reference }) => [reference],
  });
}

function selectionParameters({ force, territory, departmentCodes, states, referencePrefix }: PostSelection): unknown[] {
  return [force, territory, departmentCodes, states, referencePrefix];
}

/** Posts by id as of a day, those the viewer may see. */
export function postsById(transaction: Transaction, asOf: PlainDate, ids: readonly string[]): Promise<Post[]> {
  return transaction.rows<Post>(`SELECT ${COLUMNS} FROM (${POSTS_AS_OF} WHERE p.id = ANY ($2::uuid[])) p`, [
    asOf,
    [...ids],
  ]);
}

export function postsByReference(
  transaction: Transaction,
  asOf: PlainDate,
  references: readonly string[],
): Promise<Post[]> {
  return transaction.rows<Post>(`SELECT ${COLUMNS} FROM (${POSTS_AS_OF} WHERE p.reference = ANY ($2::text[])) p`, [
    asOf,
    [...references],
  ]);
}

/** The events of several posts up to a day, oldest first. */
export function eventsOfPosts(
  transaction: Transaction,
  asOf: PlainDate,
  postIds: readonly string[],
): Promise<PostEvent[]> {
  return transaction.rows<PostEvent>(
    `SELECT id, post_id AS "postId", kind, occurred_on::text AS "on", reason,
            competent_parties AS "competentParties", department_code AS "departmentCode"
     FROM posts.post_event WHERE post_id = ANY ($2::uuid[]) AND occurred_on <= $1::date
     ORDER BY post_id, occurred_on, sequence`,
    [asOf, [...postIds]],
  );
}
