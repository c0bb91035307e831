import { connection, decodeCursor, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import { parseDepartmentCode, parseIdentifier } from '@iscg/values';
import type { VenuesArgs } from './venue.args.js';
import type { Venue } from './venue.model.js';

const LIST = 'venues';
const VENUES = `
  SELECT v.id, v.name, v.address, v.department_code AS "departmentCode", v.capacity, v.offered_by AS "offeredByCode", v.version
  FROM training.venue v`;
const FILTER = '($1::text IS NULL OR v.department_code = $1)';

/** What a new venue says of itself. */
export type NewVenue = Omit<Venue, 'offeredBy' | 'version'>;

/** The venues by name; one statement, which counts on an empty page too. */
export async function venuePage(
  transaction: Transaction,
  { first, after, departmentCode }: VenuesArgs,
): Promise<Connection<Venue>> {
  const size = pageSize(first);
  const position = decodeCursor(LIST, 2, after);
  const rows = await transaction.rows<Venue & { total: number }>(
    `WITH page AS (
       ${VENUES} WHERE ${FILTER} AND ($2::text IS NULL OR (v.name, v.id) > ($2, $3::uuid)) ORDER BY v.name, v.id LIMIT $4
     )
     SELECT counted.total, page.*
     FROM (SELECT count(*)::int AS total FROM training.venue v WHERE ${FILTER}) AS counted LEFT JOIN page ON true
     ORDER BY page.name, page.id`,
    [
      departmentCode === undefined || departmentCode === null ? null : parseDepartmentCode(departmentCode),
      position?.[0] ?? null,
      position ? parseIdentifier(position[1]) : null,
      size + 1,
    ],
  );
  return connection({
    list: LIST,
    rows: rows.filter(({ id }) => id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ name, id }) => [name, id],
  });
}

export function venuesById(transaction: Transaction, ids: readonly string[]): Promise<Venue[]> {
  return transaction.rows<Venue>(`${VENUES} WHERE v.id = ANY ($1::uuid[])`, [[...ids]]);
}

/** The venue, held against every other change until the transaction ends; nothing when the viewer may not change it. */
export async function lockVenue(transaction: Transaction, id: string): Promise<Venue | undefined> {
  const [venue] = await transaction.rows<Venue>(`${VENUES} WHERE v.id = $1 FOR UPDATE`, [id]);
  return venue;
}

export async function insertVenue(transaction: Transaction, venue: NewVenue): Promise<void> {
  await transaction.rows(
    `INSERT INTO training.venue (id, name, address, department_code, capacity, offered_by) VALUES ($1, $2, $3, $4, $5, $6)`,
    [venue.id, venue.name, venue.address, venue.departmentCode, venue.capacity, venue.offeredByCode],
  );
}

export async function updateVenue(
  transaction: Transaction,
  { id, name, address, capacity }: Pick<Venue, 'id' | 'name' | 'address' | 'capacity'>,
): Promise<void> {
  await transaction.rows(
    'UPDATE training.venue SET name = $2, address = $3, capacity = $4, version = version + 1 WHERE id = $1',
    [id, name, address, capacity],
  );
}
