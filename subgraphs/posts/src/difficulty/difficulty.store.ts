import { connection, decodeCursor, pageSize, type Connection, type Transaction, checked } from '@iscg/subgraph-kit';
import { isPlainDate, parseIdentifier, type PlainDate } from '@iscg/values';
import { chosen, departmentsOf, keysetOrder, ranked, type SortKey } from '../dossier/index.js';
import { DIFFICULTIES_AS_OF, DIFFICULTY_COLUMNS } from './difficulty-standing.sql.js';
import type { DifficultiesArgs } from './difficulty.args.js';
import { DifficultySeverity, type DifficultyOrderField } from './difficulty.enums.js';
import type { Difficulty, DifficultyStep } from './difficulty.model.js';

const LIST = 'difficulties';

const SORT_KEYS: Readonly<Record<DifficultyOrderField, SortKey>> = {
  REPORTED_ON: { sql: 'd.reported_on', type: 'date', isKey: isPlainDate },
  LAST_STEP_ON: { sql: 'd.last_step_on', type: 'date', isKey: isPlainDate },
  SEVERITY: ranked('d.severity', Object.values(DifficultySeverity)),
};

type Paged = Difficulty & { readonly total: number; readonly sortKey: string };

/** The difficulties that the viewer may see and that are reported by the day, in the order asked. */
export async function difficultyPage(
  transaction: Transaction,
  asOf: PlainDate,
  { filter, orderBy, first, after }: DifficultiesArgs,
): Promise<Connection<Difficulty>> {
  const size = pageSize(first);
  const { field, direction } = orderBy ?? { field: 'REPORTED_ON', direction: 'DESC' };
  const order = keysetOrder(field, SORT_KEYS[field], direction);
  const postId = filter?.postId;
  const rows = await transaction.rows<Paged>(
    `WITH selected AS MATERIALIZED (
       SELECT d.*, ${order.key} AS sort_key FROM (${DIFFICULTIES_AS_OF}) d
       WHERE ($2::text[] IS NULL OR d.state = ANY ($2)) AND ($3::text[] IS NULL OR d.kind = ANY ($3))
         AND ($4::text[] IS NULL OR d.severity = ANY ($4)) AND ($5::text[] IS NULL OR d.department_code = ANY ($5))
         AND ($6::uuid IS NULL OR d.post_id = $6) AND ($7::date IS NULL OR d.reported_on >= $7)
     ), page AS (
       SELECT * FROM selected WHERE ${order.follows('$8', '$9')} ORDER BY ${order.orderBy} LIMIT $10
     )
     SELECT counted.total, d.sort_key::text AS "sortKey", ${DIFFICULTY_COLUMNS}
     FROM (SELECT count(*)::int AS total FROM selected) AS counted LEFT JOIN page d ON true ORDER BY ${order.orderBy}`,
    [
      asOf,
      chosen(filter?.states),
      chosen(filter?.kinds),
      chosen(filter?.severities),
      departmentsOf(filter?.departmentCodes),
      postId ? checked('postId', () => parseIdentifier(postId)) : null,
      filter?.reportedSince ?? null,
      ...order.positionOf(decodeCursor(LIST, 3, after)),
      size + 1,
    ],
  );
  return connection({
    list: LIST,
    rows: rows.filter(({ id }) => id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ sortKey, id }) => [order.name, sortKey, id],
  });
}

/** Difficulties by id as of a day, those the viewer may see. */
export function difficultiesById(
  transaction: Transaction,
  asOf: PlainDate,
  ids: readonly string[],
): Promise<Difficulty[]> {
  return transaction.rows<Difficulty>(
    `SELECT ${DIFFICULTY_COLUMNS} FROM (${DIFFICULTIES_AS_OF} AND d.id = ANY ($2::uuid[])) d`,
    [asOf, [...ids]],
  );
}

/** The difficulties of several posts reported by a day, latest first. */
export function difficultiesOfPosts(
  transaction: Transaction,
  asOf: PlainDate,
  postIds: readonly string[],
): Promise<Difficulty[]> {
  return transaction.rows<Difficulty>(
    `SELECT ${DIFFICULTY_COLUMNS} FROM (${DIFFICULTIES_AS_OF} AND d.post_id = ANY ($2::uuid[])) d
     ORDER BY d.post_id, d.reported_on DESC, d.id DESC`,
    [asOf, [...postIds]],
  );
}

/** The steps of several difficulties up to a day, in order. */
export function stepsOfDifficulties(
  transaction: Transaction,
  asOf: PlainDate,
  difficultyIds: readonly string[],
): Promise<DifficultyStep[]> {
  return transaction.rows<DifficultyStep>(
    `SELECT s.id, s.difficulty_id AS "difficultyId", s.kind, s.occurred_on::text AS "on", n.note,
            s.recorded_at AS "recordedAt", s.competent_parties AS "competentParties", s.department_code AS "departmentCode"
     FROM posts.difficulty_step s LEFT JOIN posts.difficulty_step_note n ON n.step_id = s.id
     WHERE s.difficulty_id = ANY ($2::uuid[]) AND s.occurred_on <= $1::date ORDER BY s.difficulty_id, s.sequence`,
    [asOf, [...difficultyIds]],
  );
}
