import {
  connection,
  decodeCursor,
  pageSize,
  type Connection,
  type Position,
  type Transaction,
} from '@iscg/subgraph-kit';
import { PortalError } from '@iscg/access';
import { isPlainDate, parseIdentifier, type PlainDate } from '@iscg/values';
import type { PostEventsArgs } from './post-event.args.js';
import type { PostEvent } from './post.model.js';

const LIST = 'postEvents';
/** Microseconds, as PostgreSQL keeps them: two events of one millisecond must not be skipped between pages. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/;

/** What is selected of an event; $1 is the day of the read. */
export const EVENT_COLUMNS = `
  e.id, e.post_id AS "postId", e.kind, e.occurred_on::text AS "on", e.reason, e.recorded_at AS "recordedAt",
  e.cancels_id AS "cancelsId", (SELECT c.id FROM posts.post_event c WHERE c.cancels_id = e.id) AS "cancelledById",
  e.competent_parties AS "competentParties", e.department_code AS "departmentCode",
  greatest(e.occurred_on, $1::date)::text AS "asOf"`;

type PagedEvent = PostEvent & { readonly total: number; readonly recorded: string };

/**
 * The events of the posts that the viewer may see, latest recorded first; one statement, which counts on an empty page too,
 * and counts from the histories: how many of a post's events were recorded before the instant is one binary search.
 */
export async function postEventPage(
  transaction: Transaction,
  asOf: PlainDate,
  { first, after, recordedSince }: PostEventsArgs,
): Promise<Connection<PostEvent>> {
  const size = pageSize(first);
  const position = positionOf(decodeCursor(LIST, 2, after));
  const rows = await transaction.rows<PagedEvent>(
    `WITH page AS (
       SELECT ${EVENT_COLUMNS}, to_char(e.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS recorded
       FROM posts.post_event e
       WHERE ($2::timestamptz IS NULL OR e.recorded_at >= $2)
         AND ($3::timestamptz IS NULL OR (e.recorded_at, e.id) < ($3::timestamptz, $4::uuid))
       ORDER BY e.recorded_at DESC, e.id DESC LIMIT $5
     )
     SELECT counted.total, page.*
     FROM (
       SELECT coalesce(sum(cardinality(recorded) - CASE WHEN $2::timestamptz IS NULL THEN 0
                ELSE width_bucket($2 - interval '1 microsecond', recorded) END), 0)::int AS total
       FROM posts.post_history
     ) AS counted LEFT JOIN page ON true ORDER BY page.recorded DESC, page.id DESC`,
    [asOf, recordedSince ?? null, position?.recorded ?? null, position?.id ?? null, size + 1],
  );
  return connection({
    list: LIST,
    rows: rows.filter(({ id }) => id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ recorded, id }) => [recorded, id],
  });
}

/** Events by id, those the viewer may see. */
export function eventsById(transaction: Transaction, asOf: PlainDate, ids: readonly string[]): Promise<PostEvent[]> {
  return transaction.rows<PostEvent>(`SELECT ${EVENT_COLUMNS} FROM posts.post_event e WHERE e.id = ANY ($2::uuid[])`, [
    asOf,
    [...ids],
  ]);
}

/** The events of several posts up to a day, oldest first; what was cancelled, and its cancellations, only when asked. */
export function eventsOfPosts(
  transaction: Transaction,
  asOf: PlainDate,
  postIds: readonly string[],
  withCancelled: boolean,
): Promise<PostEvent[]> {
  return transaction.rows<PostEvent>(
    `SELECT ${EVENT_COLUMNS} FROM posts.post_event e
     WHERE e.post_id = ANY ($2::uuid[]) AND e.occurred_on <= $1::date
       AND ($3::boolean OR e.kind <> 'CANCELLED' AND NOT EXISTS (SELECT FROM posts.post_event c WHERE c.cancels_id = e.id))
     ORDER BY e.post_id, e.occurred_on, e.place, e.sequence`,
    [asOf, [...postIds], withCancelled],
  );
}

/** A position is text of the caller's until it is read as an instant and an identifier. */
function positionOf(position: Position | undefined): { recorded: string; id: string } | undefined {
  if (!position) return undefined;
  const [recorded = '', id] = position;
  if (isPlainDate(INSTANT.exec(recorded)?.[1])) return { recorded, id: parseIdentifier(id) };
  throw new PortalError('BAD_USER_INPUT', 'Le curseur donné à « after » ne désigne aucune place de la liste.', {
    field: 'after',
  });
}
