import type { Transaction } from '@iscg/subgraph-kit';
import type { Department } from './department.model.js';

const DEPARTMENTS = `
  SELECT code, name, json_build_object('code', region_code, 'name', region_name) AS region, overseas,
         paris_police_prefecture AS "parisPolicePrefecture"
  FROM posts.department`;

/** The 101 départements by code. */
export function everyDepartment(transaction: Transaction): Promise<Department[]> {
  return transaction.rows<Department>(`${DEPARTMENTS} ORDER BY code`);
}

export function departmentsByCode(transaction: Transaction, codes: readonly string[]): Promise<Department[]> {
  return transaction.rows<Department>(`${DEPARTMENTS} WHERE code = ANY ($1::text[])`, [[...codes]]);
}
