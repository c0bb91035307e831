import type { Viewer } from '@iscg/access';
import { connection, decodeCursor, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { PostsArgs } from './post.args.js';
import type { Post } from './post.model.js';
import { STANDING, STATE, STATE_SINCE, postsOnDay } from './post-history.sql.js';
import { listOrder } from './post-order.sql.js';
import { selectionOf } from './post-selection.js';
import { ON_DAY, selectedPosts, selectionParameters } from './post-selection.sql.js';

const LIST = 'posts';

/** What is selected of the posts `p` with their moment on the day $1. */
const COLUMNS = `
  p.post_id AS id, p.reference, p.department_code AS "departmentCode", p.force, p.territory, p.fte::text AS fte,
  p.employer_id AS "employerId", p.competent_parties AS "competentParties",
  array(SELECT host_unit_id FROM posts.post_host_unit WHERE post_id = p.post_id ORDER BY rank) AS "hostUnitIds",
  ${STATE} AS state, ${STATE_SINCE}::text AS "stateSince", cardinality(p.recorded) AS version,
  $1::date::text AS "asOf"`;

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
  const selection = selectionOf(args.filter, viewer);
  const rows = await transaction.rows<PagedPost>(
    `WITH selected AS MATERIALIZED (
       SELECT p.post_id, p.reference, p.moment, ${order.key} AS sort_key FROM ${selectedPosts(selection)} ${order.join} WHERE ${ON_DAY}
     ), page AS (
       SELECT * FROM selected WHERE ${order.follows('$13', '$14')} ORDER BY ${order.orderBy} LIMIT $15
     )
     SELECT counted.total, p."sortKey", ${COLUMNS}
     FROM (SELECT count(*)::int AS total FROM selected) AS counted LEFT JOIN (
       SELECT post.*, page.moment, page.sort_key, page.sort_key::text AS "sortKey"
       FROM page JOIN posts.post_history post USING (post_id)
     ) p ON true ORDER BY ${order.orderBy}`,
    [asOf, ...selectionParameters(selection), ...order.positionOf(decodeCursor(LIST, 3, args.after)), size + 1],
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
  return transaction.rows<Post>(
    `SELECT ${COLUMNS} FROM ${postsOnDay('p.post_id = ANY ($2::uuid[])')} WHERE ${STANDING}`,
    [asOf, [...ids]],
  );
}

export function postsByReference(
  transaction: Transaction,
  asOf: PlainDate,
  references: readonly string[],
): Promise<Post[]> {
  return transaction.rows<Post>(
    `SELECT ${COLUMNS} FROM ${postsOnDay('p.reference = ANY ($2::text[])')} WHERE ${STANDING}`,
    [asOf, [...references]],
  );
}
