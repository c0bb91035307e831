import { connection, decodeCursor, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import type { Viewer } from '@iscg/access';
import type { PlainDate } from '@iscg/values';
import { namesFoundBy } from '../competence/index.js';
import { departmentsOf, finds, keysetOrder, lettered, sought } from '../dossier/index.js';
import type { SocialWorkersArgs } from './social-worker.args.js';
import type { Assignment, SocialWorker } from './social-worker.model.js';

const LIST = 'socialWorkers';

/** Identity and private contact are null for a viewer whose row policies keep them. */
const COLUMNS = `
  w.id, w.recruited_on::text AS "recruitedOn", w.ended_on::text AS "endedOn", w.version, w.competent_parties AS "competentParties",
  w.department_code AS "departmentCode", i.given_name AS "givenName", i.family_name AS "familyName",
  i.professional_email AS "professionalEmail", i.professional_phone AS "professionalPhone",
  c.private_email AS "privateEmail", c.private_phone AS "privatePhone", $1::date::text AS "asOf"`;

const SATELLITES = `
  LEFT JOIN posts.social_worker_identity i ON i.worker_id = w.id
  LEFT JOIN posts.social_worker_private_contact c ON c.worker_id = w.id`;

/** Workers by id, those the viewer may see. */
export function workersById(
  transaction: Transaction,
  asOf: PlainDate,
  ids: readonly string[],
): Promise<SocialWorker[]> {
  return transaction.rows<SocialWorker>(
    `SELECT ${COLUMNS} FROM posts.social_worker w ${SATELLITES} WHERE w.id = ANY ($2::uuid[])`,
    [asOf, [...ids]],
  );
}

/** Who holds each post on a day; a post has one holder at a time. */
export function holdersOfPosts(
  transaction: Transaction,
  asOf: PlainDate,
  postIds: readonly string[],
): Promise<(SocialWorker & { postId: string })[]> {
  return transaction.rows(
    `SELECT a.post_id AS "postId", ${COLUMNS}
     FROM posts.assignment a JOIN posts.social_worker w ON w.id = a.worker_id ${SATELLITES}
     WHERE a.post_id = ANY ($2::uuid[]) AND a.period @> $1::date`,
    [asOf, [...postIds]],
  );
}

/** The assignments begun by a day, latest first. */
export function assignmentsOfWorkers(
  transaction: Transaction,
  asOf: PlainDate,
  workerIds: readonly string[],
): Promise<Assignment[]> {
  return transaction.rows<Assignment>(
    `SELECT id, worker_id AS "workerId", post_id AS "postId", lower(period)::text AS "startsOn",
            (upper(period) - 1)::text AS "endsOn", fte::text AS fte, competent_parties AS "competentParties",
            department_code AS "departmentCode", $1::date::text AS "asOf"
     FROM posts.assignment WHERE worker_id = ANY ($2::uuid[]) AND lower(period) <= $1::date
     ORDER BY worker_id, lower(period) DESC, id`,
    [asOf, [...workerIds]],
  );
}

/**
 * By name where the viewer may read it, which is the row policy of `i` and, of its parties, $3 (null: whatever they are):
 * people whose names are masked come first, by id, an order that tells nothing of them.
 */
const ORDER = keysetOrder('NAME', lettered("coalesce(i.folded_sort, '')"), 'ASC');

/** The people selected, each with a key; a post held is one that the viewer may see. */
const SELECTED = `
  SELECT w.id, ${ORDER.key} AS sort_key
  FROM posts.social_worker w LEFT JOIN (
    SELECT worker_id, folded_names, posts.folded(family_name || E'\\n' || given_name) AS folded_sort
    FROM posts.social_worker_identity WHERE $3::text[] IS NULL OR competent_parties && $3
  ) i ON i.worker_id = w.id
  WHERE ($2::text[] IS NULL OR i.worker_id IS NOT NULL AND ${finds('$2', 'i.folded_names')})
    AND ($4::text[] IS NULL OR EXISTS (
      SELECT FROM posts.assignment a WHERE a.worker_id = w.id AND a.period @> $1::date AND a.department_code = ANY ($4)))
    AND ($5::boolean IS NULL OR EXISTS (SELECT FROM posts.assignment a WHERE a.worker_id = w.id AND a.period @> $1::date) = $5)
    AND ($6::date IS NULL OR daterange(w.recruited_on, w.ended_on, '[]') @> $6
      AND coalesce((SELECT sum(a.fte) FROM posts.assignment a WHERE a.worker_id = w.id AND a.period @> $6), 0) < 1)
    AND ($7::boolean IS NULL OR (w.ended_on IS NOT NULL) = $7)`;

type Paged = SocialWorker & { readonly total: number; readonly sortKey: string };

/** The workers that the viewer may see, selected and by name. */
export async function workerPage(
  transaction: Transaction,
  viewer: Viewer,
  today: PlainDate,
  args: SocialWorkersArgs,
): Promise<Connection<SocialWorker>> {
  const size = pageSize(args.first);
  const rows = await transaction.rows<Paged>(
    `WITH selected AS MATERIALIZED (${SELECTED}), page AS (
       SELECT * FROM selected WHERE ${ORDER.follows('$8', '$9')} ORDER BY ${ORDER.orderBy} LIMIT $10
     ), described AS (
       SELECT page.sort_key, ${COLUMNS} FROM page JOIN posts.social_worker w USING (id) ${SATELLITES}
     )
     SELECT counted.total, sort_key AS "sortKey", described.*
     FROM (SELECT count(*)::int AS total FROM selected) AS counted LEFT JOIN described ON true ORDER BY ${ORDER.orderBy}`,
    [
      today,
      sought(args.search),
      namesFoundBy(viewer),
      departmentsOf(args.departmentCodes),
      args.holding ?? null,
      args.freeOn ?? null,
      args.ended ?? null,
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
