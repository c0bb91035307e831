import type { DemonstrationWorld } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';

/** Invented posts, their units and their events, each recorded at 9 o’clock in Paris on the day it took effect. */
export async function loadPosts(connection: Queryable, { posts }: DemonstrationWorld): Promise<void> {
  const world = JSON.stringify(posts);
  await connection.query(
    `INSERT INTO posts.post (id, reference, department_code, force, territory, fte, employer_id)
       SELECT id, reference, "departmentCode", force, territory, fte, "employerId"
       FROM jsonb_to_recordset($1::jsonb) AS source
         (id uuid, reference text, "departmentCode" text, force text, territory text, fte numeric, "employerId" uuid)`,
    [world],
  );
  await connection.query(
    `INSERT INTO posts.post_host_unit (post_id, host_unit_id, rank, competent_parties, department_code)
       SELECT post.id, unit.id::uuid, unit.rank, post.competent_parties, post.department_code
       FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, "hostUnitIds" jsonb)
       CROSS JOIN jsonb_array_elements_text("hostUnitIds") WITH ORDINALITY AS unit (id, rank)
       JOIN posts.post ON post.id = source.id`,
    [world],
  );
  await connection.query(
    `INSERT INTO posts.post_event (id, post_id, kind, occurred_on, recorded_at, reason, competent_parties, department_code)
       SELECT event.id, post.id, event.kind, event."on", (event."on" + time '09:00') AT TIME ZONE 'Europe/Paris', event.reason, post.competent_parties, post.department_code
       FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, events jsonb)
       CROSS JOIN jsonb_to_recordset(events) AS event (id uuid, kind text, "on" date, reason text)
       JOIN posts.post ON post.id = source.id
       ORDER BY post.reference, event."on", event.id`,
    [world],
  );
}
