import type { Transaction } from '@iscg/subgraph-kit';
import type { Employer } from './employer.model.js';

export function employersById(transaction: Transaction, ids: readonly string[]): Promise<Employer[]> {
  return transaction.rows<Employer>(
    `SELECT id, name, kind, department_code AS "departmentCode" FROM posts.employer WHERE id = ANY ($1::uuid[])`,
    [[...ids]],
  );
}
