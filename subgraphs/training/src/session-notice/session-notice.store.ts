import {
  connection,
  decodeInstantCursor,
  pageSize,
  type Connection,
  type PageArgs,
  type Transaction,
} from '@iscg/subgraph-kit';
import type { SessionNotice } from './session-notice.model.js';

const LIST = 'sessionNotices';

const NOTICES = `
  SELECT n.id, n.session_id AS "sessionId", n.party AS "partyCode", n.department_code AS "departmentCode", n.kind, n.persons,
         n.reason, n.recorded_at AS "recordedAt"
  FROM training.session_notice n`;

/** The notices that the viewer may read, the latest first; one statement, which counts on an empty page too. */
export async function sessionNoticePage(
  transaction: Transaction,
  { first, after }: PageArgs,
): Promise<Connection<SessionNotice>> {
  const size = pageSize(first);
  const position = decodeInstantCursor(LIST, after);
  const rows = await transaction.rows<SessionNotice & { total: number }>(
    `WITH page AS (
       ${NOTICES} WHERE $1::timestamptz IS NULL OR (n.recorded_at, n.id) < ($1::timestamptz, $2::uuid)
       ORDER BY n.recorded_at DESC, n.id DESC LIMIT $3
     )
     SELECT counted.total, page.*
     FROM (SELECT count(*)::int AS total FROM training.session_notice) AS counted LEFT JOIN page ON true
     ORDER BY page."recordedAt" DESC, page.id DESC`,
    [position?.instant ?? null, position?.id ?? null, size + 1],
  );
  return connection({
    list: LIST,
    rows: rows.filter((row) => row.id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: (row) => [row.recordedAt.toISOString(), row.id],
  });
}

export function sessionNoticesById(transaction: Transaction, ids: readonly string[]): Promise<SessionNotice[]> {
  return transaction.rows<SessionNotice>(`${NOTICES} WHERE n.id = ANY ($1::uuid[])`, [[...ids]]);
}
