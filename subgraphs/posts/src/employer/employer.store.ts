import { connection, decodeCursor, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import { departmentsOf, finds, keysetOrder, lettered, sought } from '../dossier/index.js';
import type { EmployersArgs } from './employer.args.js';
import type { Employer } from './employer.model.js';

const LIST = 'employers';

const COLUMNS = `e.id, e.name, e.kind, e.department_code AS "departmentCode", e.ended_on::text AS "endedOn",
  e.end_reason AS "endReason", e.version`;

const ORDER = keysetOrder('NAME', lettered('e.folded_name'), 'ASC');

type Paged = Employer & { readonly total: number; readonly sortKey: string };

/** The employers that the viewer may see, by name; one statement, which counts on an empty page too. */
export async function employerPage(transaction: Transaction, args: EmployersArgs): Promise<Connection<Employer>> {
  const size = pageSize(args.first);
  const rows = await transaction.rows<Paged>(
    `WITH selected AS MATERIALIZED (
       SELECT e.*, ${ORDER.key} AS sort_key FROM posts.employer e
       WHERE ($1::text IS NULL OR e.kind = $1) AND ($2::text[] IS NULL OR e.department_code = ANY ($2))
         AND ($3::boolean IS NULL OR (e.ended_on IS NOT NULL) = $3)
         AND ${finds('$4', 'e.folded_name')}
     ), page AS (
       SELECT * FROM selected WHERE ${ORDER.follows('$5', '$6')} ORDER BY ${ORDER.orderBy} LIMIT $7
     )
     SELECT counted.total, e.sort_key AS "sortKey", ${COLUMNS}
     FROM (SELECT count(*)::int AS total FROM selected) AS counted LEFT JOIN page e ON true ORDER BY ${ORDER.orderBy}`,
    [
      args.kind ?? null,
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

export function employersById(transaction: Transaction, ids: readonly string[]): Promise<Employer[]> {
  return transaction.rows<Employer>(`SELECT ${COLUMNS} FROM posts.employer e WHERE e.id = ANY ($1::uuid[])`, [
    [...ids],
  ]);
}
