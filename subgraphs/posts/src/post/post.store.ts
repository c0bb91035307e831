import type { Viewer } from '@iscg/access';
import { connection, decodeCursor, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { PostsArgs } from './post.args.js';
import { EVENT_COLUMNS } from './post-event.store.js';
import type { Post, PostEvent } from './post.model.js';
import { listOrder } from './post-order.sql.js';
import { selectionOf } from './post-selection.js';
import { SELECTED_ON_DAY, selectionParameters } from './post-selection.sql.js';
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

type PagedPost = Post & { readonly total: number; readonly sortKey: string };

/** The posts that the viewer may see and that are planned by the day, in the order asked. */
export async function postPage(
  transaction: Transaction,
  viewer: Viewer,
  asOf: PlainDate,
  args: PostsArgs,
): Promise<Connection<Post>> {
  const size = pageSize(args.first);
  const order = listOrder(args.orderBy ?? undefined);
  const rows = await transaction.rows<PagedPost>(
    `WITH selected AS MATERIALIZED (
       SELECT p.*, ${order.key} AS sort_key FROM (${POSTS_AS_OF} WHERE ${SELECTED_ON_DAY}) p
     ), page AS (
       SELECT * FROM selected WHERE ${order.follows('$12', '$13')} ORDER BY ${order.orderBy} LIMIT $14
     )
     SELECT counted.total, p.sort_key::text AS "sortKey", ${COLUMNS}
     FROM (SELECT count(*)::int AS total FROM selected) AS counted LEFT JOIN page p ON true ORDER BY ${order.orderBy}`,
    [
      asOf,
      ...selectionParameters(selectionOf(args.filter, viewer)),
      ...order.positionOf(decodeCursor(LIST, 3, args.after)),
      size + 1,
    ],
  );
  return connection({
    list: LIST,
    rows: rows.filter(({ id }) => id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ sortKey, reference }) => [order.name, sortKey, reference],
  });
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
    `SELECT ${EVENT_COLUMNS} FROM posts.post_event e
     WHERE e.post_id = ANY ($2::uuid[]) AND e.occurred_on <= $1::date ORDER BY e.post_id, e.occurred_on, e.sequence`,
    [asOf, [...postIds]],
  );
}
