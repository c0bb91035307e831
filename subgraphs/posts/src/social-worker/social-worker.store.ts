import {
  connection,
  decodeCursor,
  pageSize,
  type Connection,
  type PageArgs,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parseIdentifier, type PlainDate } from '@iscg/values';
import type { Assignment, SocialWorker } from './social-worker.model.js';

const LIST = 'socialWorkers';

/** Identity and private contact are null for a viewer whose row policies keep them. */
const COLUMNS = `
  w.id, w.recruited_on::text AS "recruitedOn", w.competent_parties AS "competentParties",
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

/** The workers that the viewer may see, by id: an order that tells nothing of names the viewer may not read. */
export async function workerPage(
  transaction: Transaction,
  asOf: PlainDate,
  { first, after }: PageArgs,
): Promise<Connection<SocialWorker>> {
  const size = pageSize(first);
  const [last] = decodeCursor(LIST, 1, after) ?? [];
  const rows = await transaction.rows<SocialWorker & { total: number }>(
    `WITH page AS (
       SELECT ${COLUMNS} FROM posts.social_worker w ${SATELLITES}
       WHERE $2::uuid IS NULL OR w.id > $2 ORDER BY w.id LIMIT $3
     )
     SELECT counted.total, page.*
     FROM (SELECT count(*)::int AS total FROM posts.social_worker) AS counted LEFT JOIN page ON true ORDER BY page.id`,
    [asOf, last === undefined ? null : parseIdentifier(last), size + 1],
  );
  return connection({
    list: LIST,
    rows: rows.filter(({ id }) => id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ id }) => [id],
  });
}
