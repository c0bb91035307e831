import { connection, decodeCursor, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import { departmentsOf, finds, keysetOrder, lettered, sought } from '../dossier/index.js';
import type { HostUnitsArgs } from './host-unit.args.js';
import type { HostUnit } from './host-unit.model.js';

const LIST = 'hostUnits';

const COLUMNS = `u.id, u.name, u.kind, u.force, u.commune_code AS "communeCode", u.commune_name AS "communeName",
  u.department_code AS "departmentCode", u.ended_on::text AS "endedOn", u.end_reason AS "endReason", u.version`;

const ORDER = keysetOrder('NAME', lettered('u.folded_names'), 'ASC');

type Paged = HostUnit & { readonly total: number; readonly sortKey: string };

/** The host units that the viewer may see, by name; one statement, which counts on an empty page too. */
export async function hostUnitPage(transaction: Transaction, args: HostUnitsArgs): Promise<Connection<HostUnit>> {
  const size = pageSize(args.first);
  const rows = await transaction.rows<Paged>(
    `WITH selected AS MATERIALIZED (
       SELECT u.*, ${ORDER.key} AS sort_key FROM posts.host_unit u
       WHERE ($1::text IS NULL OR u.kind = $1) AND ($2::text IS NULL OR $2 IN ('MIXED', u.force))
         AND ($3::text[] IS NULL OR u.department_code = ANY ($3))
         AND ($4::boolean IS NULL OR (u.ended_on IS NOT NULL) = $4) AND ${finds('$5', 'u.folded_names')}
     ), page AS (
       SELECT * FROM selected WHERE ${ORDER.follows('$6', '$7')} ORDER BY ${ORDER.orderBy} LIMIT $8
     )
     SELECT counted.total, u.sort_key AS "sortKey", ${COLUMNS}
     FROM (SELECT count(*)::int AS total FROM selected) AS counted LEFT JOIN page u ON true ORDER BY ${ORDER.orderBy}`,
    [
      args.kind ?? null,
      args.force ?? null,
      departmentsOf(args.departmentCodes),
      args.ended ?? null,
      sought(args.search),
      ...ORDER.positionOf(decodeCursor(LIST, 3, args.after)),
      size + 1,
    ],
  );
  return connection({
    list: LIST,
    rows: rows.filter(({ id }) => id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ sortKey, id }) => [ORDER.name, sortKey, id],
  });
}

export function hostUnitsById(transaction: Transaction, ids: readonly string[]): Promise<HostUnit[]> {
  return transaction.rows<HostUnit>(`SELECT ${COLUMNS} FROM posts.host_unit u WHERE u.id = ANY ($1::uuid[])`, [
    [...ids],
  ]);
}
