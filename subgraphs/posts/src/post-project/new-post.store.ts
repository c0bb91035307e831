import type { Transaction } from '@iscg/subgraph-kit';
import type { Force, PlainDate } from '@iscg/values';
import { holdOthers } from '../dossier/index.js';
import type { Territory } from '../post/index.js';

/** A post that is decided on a day and opens on another, with its units in order. */
export interface NewPost {
  readonly id: string;
  readonly departmentCode: string;
  readonly force: Force;
  readonly territory: Territory;
  readonly fte: string;
  readonly employerId: string;
  readonly hostUnitIds: readonly string[];
  readonly planned: NewEvent;
  readonly opened: NewEvent;
}

interface NewEvent {
  readonly id: string;
  readonly on: PlainDate;
  readonly reason: string;
}

export interface HostUnitOfPost {
  readonly id: string;
  readonly name: string;
  readonly force: Force;
  readonly departmentCode: string;
}

export function hostUnitsOfPost(transaction: Transaction, ids: readonly string[]): Promise<HostUnitOfPost[]> {
  return transaction.rows<HostUnitOfPost>(
    'SELECT id, name, force, department_code AS "departmentCode" FROM posts.host_unit WHERE id = ANY ($1::uuid[])',
    [[...ids]],
  );
}

/** Writes a post, its units, and that it is planned and opened; its reference is the next of its département. */
export async function appendPost(transaction: Transaction, post: NewPost): Promise<void> {
  await holdOthers(transaction, `post-reference ${post.departmentCode}`);
  await transaction.rows(
    `INSERT INTO posts.post (id, reference, department_code, force, territory, fte, employer_id)
       SELECT $1, 'ISCG-' || $2 || '-' || lpad((1 + coalesce(max(right(reference, 4)::int), 0))::text, 4, '0'), $2, $3, $4, $5, $6
       FROM posts.post WHERE department_code = $2`,
    [post.id, post.departmentCode, post.force, post.territory, post.fte, post.employerId],
  );
  await transaction.rows(
    `INSERT INTO posts.post_host_unit (post_id, host_unit_id, rank, competent_parties, department_code)
       SELECT p.id, unit.id, unit.rank, p.competent_parties, p.department_code
       FROM posts.post p, unnest($2::uuid[]) WITH ORDINALITY AS unit (id, rank) WHERE p.id = $1`,
    [post.id, [...post.hostUnitIds]],
  );
  await transaction.rows(
    `INSERT INTO posts.post_event (id, post_id, kind, occurred_on, reason, competent_parties, department_code)
       SELECT event.id, p.id, event.kind, event.occurred_on, event.reason, p.competent_parties, p.department_code
       FROM posts.post p, unnest($2::uuid[], '{PLANNED,OPENED}'::text[], $3::date[], $4::text[])
         WITH ORDINALITY AS event (id, kind, occurred_on, reason, rank)
       WHERE p.id = $1 ORDER BY event.rank`,
    [
      post.id,
      [post.planned.id, post.opened.id],
      [post.planned.on, post.opened.on],
      [post.planned.reason, post.opened.reason],
    ],
  );
}
