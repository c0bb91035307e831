import { PortalError } from '@iscg/access';
import { connection, decodeInstantCursor, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import type { SessionsArgs, TimeOrder } from './session.args.js';
import type { Session } from './session.model.js';

const LIST = 'sessions';

const SESSIONS = `
  SELECT s.id, s.programme_id AS "programmeId", s.venue_id AS "venueId", s.starts_at AS "startsAt", s.ends_at AS "endsAt",
         s.seats, s.seats - s.seats_taken AS "seatsLeft", s.seats_taken = s.seats AS "full", s.host_party AS "hostPartyCode",
         s.state, s.visible_to AS "visibleTo", s.department_code AS "departmentCode",
         s.cancellation_reason AS "cancellationReason", s.version
  FROM training.session s`;

/** $1 from, $2 to (days of Europe/Paris), $3 kind, $4 host party, $5 states. */
const FILTER = `
  ($1::date IS NULL OR s.starts_at >= $1::date::timestamp AT TIME ZONE 'Europe/Paris')
  AND ($2::date IS NULL OR s.starts_at < ($2::date + 1)::timestamp AT TIME ZONE 'Europe/Paris')
  AND ($3::text IS NULL OR EXISTS (SELECT FROM training.programme p WHERE p.id = s.programme_id AND p.kind = $3))
  AND ($4::text IS NULL OR s.host_party = $4) AND ($5::text[] IS NULL OR s.state = ANY ($5))`;

/** How each order is sorted, what follows a place in it, and the list its cursors belong to. */
const ORDERS: Readonly<Record<TimeOrder, { readonly sort: string; readonly follows: string; readonly list: string }>> =
  {
    CHRONOLOGICAL: { sort: 'ASC', follows: '>', list: LIST },
    LATEST_FIRST: { sort: 'DESC', follows: '<', list: `${LIST}(order: LATEST_FIRST)` },
  };

/** The calendar that the viewer may see, by time; one statement, which counts on an empty page too. */
export async function sessionPage(transaction: Transaction, args: SessionsArgs): Promise<Connection<Session>> {
  const size = pageSize(args.first);
  const { sort, follows, list } = ORDERS[args.order ?? 'CHRONOLOGICAL'];
  const position = decodeInstantCursor(list, args.after);
  const rows = await transaction.rows<Session & { total: number }>(
    `WITH page AS (
       ${SESSIONS} WHERE ${FILTER}
         AND ($6::timestamptz IS NULL OR (s.starts_at, s.id) ${follows} ($6::timestamptz, $7::uuid))
       ORDER BY s.starts_at ${sort}, s.id ${sort} LIMIT $8
     )
     SELECT counted.total, page.*
     FROM (SELECT count(*)::int AS total FROM training.session s WHERE ${FILTER}) AS counted LEFT JOIN page ON true
     ORDER BY page."startsAt" ${sort}, page.id ${sort}`,
    [...filterOf(args), position?.instant ?? null, position?.id ?? null, size + 1],
  );
  return connection({
    list,
    rows: rows.filter(({ id }) => id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ startsAt, id }) => [startsAt.toISOString(), id],
  });
}

/** Sessions by id, those the viewer may see. */
export function sessionsById(transaction: Transaction, ids: readonly string[]): Promise<Session[]> {
  return transaction.rows<Session>(`${SESSIONS} WHERE s.id = ANY ($1::uuid[])`, [[...ids]]);
}

/** Who teaches in several sessions, by name. */
export function trainersOfSessions(
  transaction: Transaction,
  sessionIds: readonly string[],
): Promise<{ sessionId: string; trainerId: string }[]> {
  return transaction.rows(
    `SELECT st.session_id AS "sessionId", st.trainer_id AS "trainerId"
     FROM training.session_trainer st JOIN training.trainer t ON t.id = st.trainer_id
     WHERE st.session_id = ANY ($1::uuid[]) AND st.active ORDER BY t.name, t.id`,
    [[...sessionIds]],
  );
}

function filterOf({ from, to, kind, hostParty, state }: SessionsArgs): readonly unknown[] {
  if (from && to && to < from) {
    throw new PortalError(
      'BAD_USER_INPUT',
      `« to » (${to}) vient avant « from » (${from}) : inversez les deux jours.`,
      { field: 'to' },
    );
  }
  return [from ?? null, to ?? null, kind ?? null, hostParty ?? null, state && state.length > 0 ? state : null];
}
