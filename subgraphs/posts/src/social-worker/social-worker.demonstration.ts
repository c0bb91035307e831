import type { DemonstrationWorld } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';

/** Who left the last post before this day is employed no longer; the others look for a post. */
const GONE_BEFORE = '2025-01-01';

/** Invented people and the posts they hold or held. */
export async function loadSocialWorkers(connection: Queryable, { workers, posts }: DemonstrationWorld): Promise<void> {
  const people = JSON.stringify(workers);
  await connection.query(
    `INSERT INTO posts.social_worker (id, recruited_on)
       SELECT id, "recruitedOn" FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, "recruitedOn" date)`,
    [people],
  );
  await connection.query(
    `INSERT INTO posts.post_filling (event_id, assignment_id, worker_id, fte, post_id, competent_parties, department_code)
       SELECT filled.id, held.id, held."workerId", held.fte, post.id, post.competent_parties, post.department_code
       FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, assignments jsonb)
       CROSS JOIN jsonb_to_recordset(assignments) AS held (id uuid, "workerId" uuid, "startsOn" date, fte numeric)
       JOIN posts.post ON post.id = source.id
       JOIN posts.post_event filled ON filled.post_id = post.id AND filled.kind = 'FILLED' AND filled.occurred_on = held."startsOn"`,
    [JSON.stringify(posts)],
  );
  await connection.query(
    `WITH source AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS person (id uuid, "givenName" text, "familyName" text,
         "professionalEmail" text, "professionalPhone" text, "privateEmail" text, "privatePhone" text)
     ), identity AS (
       INSERT INTO posts.social_worker_identity (worker_id, given_name, family_name, professional_email, professional_phone, competent_parties, department_code)
         SELECT w.id, "givenName", "familyName", "professionalEmail", "professionalPhone", w.competent_parties, w.department_code
         FROM source JOIN posts.social_worker w USING (id)
     )
     INSERT INTO posts.social_worker_private_contact (worker_id, private_email, private_phone, competent_parties, department_code)
       SELECT w.id, "privateEmail", "privatePhone", w.competent_parties, w.department_code
       FROM source JOIN posts.social_worker w USING (id)`,
    [people],
  );
  await connection.query(
    `UPDATE posts.social_worker w SET ended_on = latest.on
       FROM (SELECT worker_id, max(upper(period) - 1) AS on FROM posts.assignment
             GROUP BY worker_id HAVING bool_and(NOT upper_inf(period)) AND max(upper(period)) < $1) latest
       WHERE latest.worker_id = w.id`,
    [GONE_BEFORE],
  );
}
