import {
  connection,
  decodeCursor,
  pageSize,
  type Connection,
  type PageArgs,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import type { Programme } from './programme.model.js';

const LIST = 'programmes';

const PROGRAMMES = 'SELECT id, title, kind, audience, hours FROM training.programme';

/** The catalogue by title. A cursor holds the id alone: the title is read again, never taken from the caller. */
export async function programmePage(
  transaction: Transaction,
  { first, after }: PageArgs,
): Promise<Connection<Programme>> {
  const size = pageSize(first);
  const position = decodeCursor(LIST, 1, after);
  const rows = await transaction.rows<Programme & { total: number }>(
    `WITH page AS (
       ${PROGRAMMES} WHERE $1::uuid IS NULL OR (title, id) > (SELECT title, id FROM training.programme WHERE id = $1)
       ORDER BY title, id LIMIT $2
     )
     SELECT counted.total, page.*
     FROM (SELECT count(*)::int AS total FROM training.programme) AS counted LEFT JOIN page ON true
     ORDER BY page.title, page.id`,
    [position ? parseIdentifier(position[0]) : null, size + 1],
  );
  return connection({
    list: LIST,
    rows: rows.filter(({ id }) => id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ id }) => [id],
  });
}

export function programmesById(transaction: Transaction, ids: readonly string[]): Promise<Programme[]> {
  return transaction.rows<Programme>(`${PROGRAMMES} WHERE id = ANY ($1::uuid[])`, [[...ids]]);
}
