import { connection, decodeCursor, pageSize, type Connection, type Transaction, fault } from '@iscg/subgraph-kit';
import { isDepartmentCode, isPlainDate } from '@iscg/values';
import { chosen, departmentsOf, keysetOrder, type SortKey } from '../dossier/index.js';
import type { PostProjectFilter, PostProjectsArgs } from './post-project.args.js';
import type { PostProjectOrderField } from './post-project.enums.js';
import type { PostProject } from './post-project.model.js';
import { AWAITED, PROJECTS, PROJECT_COLUMNS, lastStatus } from './post-project.sql.js';

const LIST = 'postProjects';

const SORT_KEYS: Readonly<Record<PostProjectOrderField, SortKey>> = {
  STARTED_ON: { sql: 'p.started_on', type: 'date', isKey: isPlainDate },
  DEPARTMENT: { sql: 'p.department_code', type: 'text', isKey: isDepartmentCode },
  TITLE: {
    sql: 'p.folded_title COLLATE "C"',
    type: 'text',
    isKey: (key) => key.length <= 500 && !/[\0\ud800-\udfff]/u.test(key),
  },
};

type Paged = PostProject & { readonly total: number; readonly sortKey: string };

/** The projects that the viewer may see, in the order asked. */
export async function postProjectPage(
  transaction: Transaction,
  { filter, orderBy, first, after }: PostProjectsArgs,
): Promise<Connection<PostProject>> {
  const size = pageSize(first);
  const { field, direction } = orderBy ?? { field: 'STARTED_ON', direction: 'DESC' };
  const order = keysetOrder(field, SORT_KEYS[field], direction);
  const rows = await transaction.rows<Paged>(
    `WITH selected AS MATERIALIZED (
       SELECT p.*, ${order.key} AS sort_key FROM (${PROJECTS}) p
       WHERE ($1::text[] IS NULL OR p.state = ANY ($1))
         AND ($2::text IS NULL OR ${lastStatus('$2')} = $3)
         AND ($4::text IS NULL OR $4 = ANY (p.competent_parties) AND $4 IN (${AWAITED}))
         AND ($5::text[] IS NULL OR p.department_code = ANY ($5)) AND ($6::text IS NULL OR p.force = $6)
     ), page AS (
       SELECT * FROM selected WHERE ${order.follows('$7', '$8')} ORDER BY ${order.orderBy} LIMIT $9
     )
     SELECT counted.total, p.sort_key::text AS "sortKey", ${PROJECT_COLUMNS}
     FROM (SELECT count(*)::int AS total FROM selected) AS counted LEFT JOIN page p ON true ORDER BY ${order.orderBy}`,
    [...conditionsOf(filter ?? {}), ...order.positionOf(decodeCursor(LIST, 3, after)), size + 1],
  );
  return connection({
    list: LIST,
    rows: rows.filter(({ id }) => id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ sortKey, id }) => [order.name, sortKey, id],
  });
}

/** The parameters of a filter. @throws PortalError `BAD_USER_INPUT` */
function conditionsOf(filter: PostProjectFilter): unknown[] {
  const { states, step, stepStatus, awaitingOpinionOf, departmentCodes, force } = filter;
  if (stepStatus && !step)
    throw fault('stepStatus', '« stepStatus » dit l’avancement d’une étape : donnez aussi « step ».');
  return [
    chosen(states),
    step ?? null,
    stepStatus ?? 'IN_PROGRESS',
    awaitingOpinionOf ?? null,
    departmentsOf(departmentCodes),
    force ?? null,
  ];
}

/** Projects by id, those the viewer may see. */
export function postProjectsById(transaction: Transaction, ids: readonly string[]): Promise<PostProject[]> {
  return transaction.rows<PostProject>(`SELECT ${PROJECT_COLUMNS} FROM (${PROJECTS} WHERE p.id = ANY ($1::uuid[])) p`, [
    [...ids],
  ]);
}
