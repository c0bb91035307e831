import { PortalError } from '@iscg/access';
import {
  connection,
  decodeCursor,
  pageSize,
  type Connection,
  type PageArgs,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import type { SessionNotice } from './session-notice.model.js';

const LIST = 'sessionNotices';
const INSTANT = /^(?:19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

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
  const [recordedAt, id] = decodeCursor(LIST, 2, after) ?? [];
  if (recordedAt !== undefined && (!INSTANT.test(recordedAt) || Number.isNaN(Date.parse(recordedAt)))) {
    throw new PortalError('BAD_USER_INPUT', 'Le curseur donné à « after » ne désigne aucune place de la liste.', {
      field: 'after',
    });
  }
  const rows = await transaction.rows<SessionNotice & { total: number }>(
    `WITH page AS (
       ${NOTICES} WHERE $1::timestamptz IS NULL OR (n.recorded_at, n.id) < ($1::timestamptz, $2::uuid)
       ORDER BY n.recorded_at DESC, n.id DESC LIMIT $3
     )
     SELECT counted.total, page.*
     FROM (SELECT count(*)::int AS total FROM training.session_notice) AS counted LEFT JOIN page ON true
     ORDER BY page."recordedAt" DESC, page.id DESC`,
    [recordedAt ?? null, id === undefined ? null : parseIdentifier(id), size + 1],
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
