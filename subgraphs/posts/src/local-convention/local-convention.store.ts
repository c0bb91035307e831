import { connection, decodeCursor, pageSize, type Connection, type Transaction, fault } from '@iscg/subgraph-kit';
import { isPlainDate, plusMonths, type PlainDate } from '@iscg/values';
import { chosen, departmentsOf, keysetOrder } from '../dossier/index.js';
import type { LocalConventionsArgs } from './local-convention.args.js';
import type { LocalConvention, LocalSignatory } from './local-convention.model.js';
import { CONVENTIONS_AS_OF, CONVENTION_COLUMNS } from './local-convention.sql.js';

const LIST = 'localConventions';
const MOST_MONTHS = 120;
const ORDER = keysetOrder('LAST_DAY', { sql: 'c.last_day', type: 'date', isKey: isPlainDate }, 'ASC');

type Paged = LocalConvention & { readonly total: number; readonly sortKey: string };

/** The local conventions that the viewer may see, the first to end first. */
export async function localConventionPage(
  transaction: Transaction,
  today: PlainDate,
  args: LocalConventionsArgs,
): Promise<Connection<LocalConvention>> {
  const size = pageSize(args.first);
  const rows = await transaction.rows<Paged>(
    `WITH selected AS MATERIALIZED (
       SELECT c.*, ${ORDER.key} AS sort_key FROM (${CONVENTIONS_AS_OF}) c
       WHERE ($2::date IS NULL OR c.status = 'IN_FORCE' AND c.last_day <= $2)
         AND ($3::text[] IS NULL OR c.department_code = ANY ($3))
         AND ($4::text IS NULL OR c.post_id IN (SELECT id FROM posts.post WHERE force = $4))
         AND ($5::text[] IS NULL OR c.status = ANY ($5))
         AND ($6::boolean IS NULL OR (c.renewed_by_id IS NOT NULL) = $6)
     ), page AS (
       SELECT * FROM selected WHERE ${ORDER.follows('$7', '$8')} ORDER BY ${ORDER.orderBy} LIMIT $9
     )
     SELECT counted.total, c.sort_key::text AS "sortKey", ${CONVENTION_COLUMNS}
     FROM (SELECT count(*)::int AS total FROM selected) AS counted LEFT JOIN page c ON true ORDER BY ${ORDER.orderBy}`,
    [
      today,
      lastDayWithin(today, args.endingWithin),
      departmentsOf(args.departmentCodes),
      args.force ?? null,
      chosen(args.statuses),
      args.renewed ?? null,
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

/** @throws PortalError `BAD_USER_INPUT` outside 1 to 120 months */
function lastDayWithin(today: PlainDate, months: number | null | undefined): PlainDate | null {
  if (months === null || months === undefined) return null;
  if (months >= 1 && months <= MOST_MONTHS) return plusMonths(today, months);
  throw fault('endingWithin', `« endingWithin » vaut ${months} : demandez de 1 à ${MOST_MONTHS} mois.`);
}

/** Conventions by id as of a day, those the viewer may see. */
export function localConventionsById(
  transaction: Transaction,
  asOf: PlainDate,
  ids: readonly string[],
): Promise<LocalConvention[]> {
  return transaction.rows<LocalConvention>(
    `SELECT ${CONVENTION_COLUMNS} FROM (${CONVENTIONS_AS_OF} WHERE c.id = ANY ($2::uuid[])) c`,
    [asOf, [...ids]],
  );
}

/** The conventions of several posts as of a day, latest first. */
export function localConventionsOfPosts(
  transaction: Transaction,
  asOf: PlainDate,
  postIds: readonly string[],
): Promise<LocalConvention[]> {
  return transaction.rows<LocalConvention>(
    `SELECT ${CONVENTION_COLUMNS} FROM (${CONVENTIONS_AS_OF} WHERE c.post_id = ANY ($2::uuid[])) c
     ORDER BY c.post_id, c.starts_on DESC`,
    [asOf, [...postIds]],
  );
}

/** Who has signed several conventions, in the order given. */
export function signatoriesOfConventions(
  transaction: Transaction,
  conventionIds: readonly string[],
): Promise<LocalSignatory[]> {
  return transaction.rows<LocalSignatory>(
    `SELECT convention_id AS "conventionId", kind, label, competent_parties AS "competentParties",
            department_code AS "departmentCode"
     FROM posts.local_convention_signatory WHERE convention_id = ANY ($1::uuid[]) ORDER BY convention_id, rank`,
    [[...conventionIds]],
  );
}
