import type { Transaction } from '@iscg/subgraph-kit';
import { uuidV7, type Clock, type PlainDate } from '@iscg/values';
import { STATE, postsOnDay } from '../post/index.js';
import type { FoundPost, KnownName, KnownUnit, StandingPost } from './import-names.js';
import type { Known } from './import-plan.js';

const REASON = 'Import de postes';

/** What a file is compared with, and nobody else imports until the transaction ends. */
export async function knownToday(
  transaction: Transaction,
  today: PlainDate,
  references: readonly string[],
): Promise<Known> {
  await transaction.rows(`SELECT pg_advisory_xact_lock(hashtextextended('posts.import', 0))`);
  const posts = await transaction.rows<StandingPost>(
    `SELECT p.post_id AS id, p.reference, p.force, p.territory, p.fte::text AS fte, ${STATE} AS state,
            p.days[p.moment]::text AS since, p.employer_id AS "employerId",
            array(SELECT host_unit_id FROM posts.post_host_unit WHERE post_id = p.post_id ORDER BY rank) AS "hostUnitIds"
     FROM ${postsOnDay('p.reference = ANY ($2::text[])')}`,
    [today, [...references]],
  );
  const employers = await transaction.rows<KnownName>(
    'SELECT id, name, department_code AS "departmentCode", ended_on IS NOT NULL AS ended FROM posts.employer',
  );
  const hostUnits = await transaction.rows<KnownUnit>(
    'SELECT id, name, force, department_code AS "departmentCode", ended_on IS NOT NULL AS ended FROM posts.host_unit',
  );
  return { today, posts: new Map(posts.map((post) => [post.reference, post])), employers, hostUnits };
}

/** Writes new posts, their units and their first events, or nothing: three statements however many there are. */
export async function appendPosts(transaction: Transaction, clock: Clock, posts: readonly FoundPost[]): Promise<void> {
  const rows = posts.map((post) => ({ ...post, id: uuidV7(clock) }));
  await transaction.rows(
    `INSERT INTO posts.post (id, reference, department_code, force, territory, fte, employer_id)
       SELECT id, reference, "departmentCode", force, territory, fte, "employerId"
       FROM jsonb_to_recordset($1::jsonb) AS source
         (id uuid, reference text, "departmentCode" text, force text, territory text, fte numeric, "employerId" uuid)`,
    [JSON.stringify(rows)],
  );
  const places = rows.flatMap(({ id, hostUnitIds }) =>
    hostUnitIds.map((unit, index) => ({ id, unit, rank: index + 1 })),
  );
  await transaction.rows(
    `INSERT INTO posts.post_host_unit (post_id, host_unit_id, rank, competent_parties, department_code)
       SELECT p.id, unit, source.rank, p.competent_parties, p.department_code
       FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, unit uuid, rank smallint) JOIN posts.post p USING (id)`,
    [JSON.stringify(places)],
  );
  const events = rows.flatMap(({ id, state, since }) =>
    (state === 'OPEN' ? ['PLANNED', 'OPENED'] : ['PLANNED']).map((kind) => ({ event: uuidV7(clock), id, kind, since })),
  );
  await transaction.rows(
    `INSERT INTO posts.post_event (id, post_id, kind, occurred_on, reason, competent_parties, department_code)
       SELECT event, p.id, kind, since, $2, p.competent_parties, p.department_code
       FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (event uuid, id uuid, kind text, since date)) WITH ORDINALITY
         AS source (event, id, kind, since, place) JOIN posts.post p ON p.id = source.id ORDER BY place`,
    [JSON.stringify(events), REASON],
  );
}
