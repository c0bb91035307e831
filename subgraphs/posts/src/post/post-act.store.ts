import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { holdOthers } from '../dossier/index.js';
import type { LifecycleEvent, PostEventKind } from './lifecycle.js';

/** A post as an act finds it. */
export interface ActedPost {
  readonly id: string;
  readonly reference: string;
  readonly fte: string;
  readonly version: number;
}

/** An event that counts, with the person whom it puts in the post. */
export interface StandingEvent extends LifecycleEvent {
  readonly id: string;
  readonly reason: string;
  readonly holder: Holder | null;
}

/** Who holds a post by an event, and for how much of a full time. */
export interface Holder {
  readonly assignmentId: string;
  readonly workerId: string;
  readonly fte: string;
}

export interface NewEvent {
  readonly id: string;
  readonly postId: string;
  readonly kind: PostEventKind;
  readonly on: PlainDate;
  readonly reason: string;
  readonly cancels: string | null;
  readonly holder: Holder | null;
}

/** The post, held against every other act until the transaction ends; nothing when the viewer has none such. */
export async function lockPost(transaction: Transaction, id: string): Promise<ActedPost | undefined> {
  await holdOthers(transaction, `post ${id}`);
  const [post] = await transaction.rows<ActedPost>(
    `SELECT post_id AS id, reference, fte::text AS fte, cardinality(recorded) AS version
     FROM posts.post_history WHERE post_id = $1`,
    [id],
  );
  return post;
}

/** The events of a post that no other cancels. */
export function standingEvents(transaction: Transaction, postId: string): Promise<StandingEvent[]> {
  return transaction.rows<StandingEvent>(
    `SELECT e.id, e.kind, e.occurred_on::text AS "on", e.place::int AS sequence, e.reason,
            CASE WHEN f.event_id IS NOT NULL THEN
              json_build_object('assignmentId', f.assignment_id, 'workerId', f.worker_id, 'fte', f.fte::text) END AS holder
     FROM posts.post_event e LEFT JOIN posts.post_filling f ON f.event_id = e.id
     WHERE e.post_id = $1 AND e.kind <> 'CANCELLED' AND NOT EXISTS (SELECT FROM posts.post_event c WHERE c.cancels_id = e.id)`,
    [postId],
  );
}

/** The post and kind of an event, whether it stands or not. */
export async function eventToChange(
  transaction: Transaction,
  id: string,
): Promise<{ readonly postId: string; readonly kind: PostEventKind } | undefined> {
  const [event] = await transaction.rows<{ postId: string; kind: PostEventKind }>(
    'SELECT post_id AS "postId", kind FROM posts.post_event WHERE id = $1',
    [id],
  );
  return event;
}

/** The day of recruitment of a social worker. */
export async function recruitmentOf(transaction: Transaction, workerId: string): Promise<PlainDate | undefined> {
  const [worker] = await transaction.rows<{ on: PlainDate }>(
    'SELECT recruited_on::text AS "on" FROM posts.social_worker WHERE id = $1',
    [workerId],
  );
  return worker?.on;
}

/** Records an event, with the person whom it puts in the post, in one statement. */
export async function appendEvent(transaction: Transaction, event: NewEvent): Promise<void> {
  await transaction.rows(
    `WITH event AS (
       INSERT INTO posts.post_event (id, post_id, kind, occurred_on, reason, cancels_id, recorded_at, competent_parties, department_code)
       SELECT $1, id, $3, $4, $5, $6, clock_timestamp(), competent_parties, department_code FROM posts.post WHERE id = $2
     )
     INSERT INTO posts.post_filling (event_id, assignment_id, worker_id, fte, post_id, competent_parties, department_code)
     SELECT $1, $7::uuid, $8::uuid, $9::numeric, id, competent_parties, department_code
     FROM posts.post WHERE id = $2 AND $7::uuid IS NOT NULL`,
    [
      event.id,
      event.postId,
      event.kind,
      event.on,
      event.reason,
      event.cancels,
      event.holder?.assignmentId ?? null,
      event.holder?.workerId ?? null,
      event.holder?.fte ?? null,
    ],
  );
}
