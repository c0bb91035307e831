import type { Transaction } from '@iscg/subgraph-kit';
import type { HostUnit } from './host-unit.model.js';

export function hostUnitsById(transaction: Transaction, ids: readonly string[]): Promise<HostUnit[]> {
  return transaction.rows<HostUnit>(
    `SELECT id, name, kind, force, commune_code AS "communeCode", commune_name AS "communeName",
            department_code AS "departmentCode"
     FROM posts.host_unit WHERE id = ANY ($1::uuid[])`,
    [[...ids]],
  );
}
