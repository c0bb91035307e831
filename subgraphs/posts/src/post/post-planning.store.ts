import type { Transaction } from '@iscg/subgraph-kit';
import type { Force } from '../competence/index.js';
import { holdOthers } from '../dossier/index.js';
import type { Territory } from './territory.js';

export interface NewPost {
  readonly id: string;
  readonly reference: string;
  readonly departmentCode: string;
  readonly force: Force;
  readonly territory: Territory;
  readonly fte: string;
  readonly employerId: string;
  readonly hostUnitIds: readonly string[];
}

/** A host unit as a plan looks at it. */
export interface PlannedPlace {
  readonly id: string;
  readonly name: string;
  readonly force: string;
  readonly departmentCode: string;
}

/** The number after the last one of the département, held until the transaction ends: nobody else gets it. */
export async function nextNumber(transaction: Transaction, departmentCode: string): Promise<number> {
  await holdOthers(transaction, `post-reference ${departmentCode}`);
  const [last] = await transaction.rows<{ number: number | null }>(
    'SELECT max(right(reference, 4)::int) AS number FROM posts.post WHERE department_code = $1',
    [departmentCode],
  );
  return (last?.number ?? 0) + 1;
}

/** Whether the viewer knows the employer. */
export async function employerExists(transaction: Transaction, id: string): Promise<boolean> {
  return (await transaction.rows('SELECT 1 FROM posts.employer WHERE id = $1', [id])).length > 0;
}

/** The host units that the viewer knows among these. */
export function places(transaction: Transaction, ids: readonly string[]): Promise<PlannedPlace[]> {
  return transaction.rows<PlannedPlace>(
    'SELECT id, name, force, department_code AS "departmentCode" FROM posts.host_unit WHERE id = ANY ($1::uuid[])',
    [[...ids]],
  );
}

/** Creates the post and says where it will be held; its first event makes it exist. */
export async function insertPost(transaction: Transaction, post: NewPost): Promise<void> {
  await transaction.rows(
    `INSERT INTO posts.post (id, reference, department_code, force, territory, fte, employer_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [post.id, post.reference, post.departmentCode, post.force, post.territory, post.fte, post.employerId],
  );
  await transaction.rows(
    `INSERT INTO posts.post_host_unit (post_id, host_unit_id, rank, competent_parties, department_code)
     SELECT p.id, unit.id, unit.rank, p.competent_parties, p.department_code
     FROM posts.post p, unnest($2::uuid[]) WITH ORDINALITY AS unit (id, rank) WHERE p.id = $1`,
    [post.id, [...post.hostUnitIds]],
  );
}
