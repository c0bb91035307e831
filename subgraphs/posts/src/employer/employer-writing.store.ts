import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { Employer, EmployerKind } from './employer.model.js';
import { employersById } from './employer.store.js';

/** What is written of an employer. */
export interface EmployerContent {
  readonly name: string;
  readonly kind: EmployerKind;
  readonly departmentCode: string;
}

/** The employer, held against every other change and every new post until the transaction ends. */
export async function lockEmployer(transaction: Transaction, id: string): Promise<Employer | undefined> {
  await transaction.rows('SELECT id FROM posts.employer WHERE id = $1 FOR NO KEY UPDATE', [id]);
  const [employer] = await employersById(transaction, [id]);
  return employer;
}

export async function insertEmployer(
  transaction: Transaction,
  id: string,
  { name, kind, departmentCode }: EmployerContent,
): Promise<void> {
  await transaction.rows('INSERT INTO posts.employer (id, name, kind, department_code) VALUES ($1, $2, $3, $4)', [
    id,
    name,
    kind,
    departmentCode,
  ]);
}

export async function updateEmployer(
  transaction: Transaction,
  id: string,
  { name, kind, departmentCode }: EmployerContent,
): Promise<void> {
  await transaction.rows(
    'UPDATE posts.employer SET name = $2, kind = $3, department_code = $4, version = version + 1 WHERE id = $1',
    [id, name, kind, departmentCode],
  );
}

export async function recordEnd(
  transaction: Transaction,
  id: string,
  endedOn: PlainDate,
  reason: string,
): Promise<void> {
  await transaction.rows(
    'UPDATE posts.employer SET ended_on = $2, end_reason = $3, version = version + 1 WHERE id = $1',
    [id, endedOn, reason],
  );
}
