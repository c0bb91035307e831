import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { HostUnit, HostUnitKind } from './host-unit.model.js';
import { hostUnitsById } from './host-unit.store.js';

/** What is written of a host unit, with the département of its commune. */
export interface HostUnitContent {
  readonly name: string;
  readonly kind: HostUnitKind;
  readonly force: string;
  readonly communeCode: string;
  readonly communeName: string;
  readonly departmentCode: string;
}

/** The unit, held against every other change and every new post until the transaction ends. */
export async function lockHostUnit(transaction: Transaction, id: string): Promise<HostUnit | undefined> {
  await transaction.rows('SELECT id FROM posts.host_unit WHERE id = $1 FOR NO KEY UPDATE', [id]);
  const [unit] = await hostUnitsById(transaction, [id]);
  return unit;
}

export async function insertHostUnit(transaction: Transaction, id: string, content: HostUnitContent): Promise<void> {
  await transaction.rows(
    `INSERT INTO posts.host_unit (id, name, kind, force, commune_code, commune_name, department_code)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, ...valuesOf(content)],
  );
}

export async function updateHostUnit(transaction: Transaction, id: string, content: HostUnitContent): Promise<void> {
  await transaction.rows(
    `UPDATE posts.host_unit SET name = $2, kind = $3, force = $4, commune_code = $5, commune_name = $6,
       department_code = $7, version = version + 1 WHERE id = $1`,
    [id, ...valuesOf(content)],
  );
}

export async function recordEnd(
  transaction: Transaction,
  id: string,
  endedOn: PlainDate,
  reason: string,
): Promise<void> {
  await transaction.rows(
    'UPDATE posts.host_unit SET ended_on = $2, end_reason = $3, version = version + 1 WHERE id = $1',
    [id, endedOn, reason],
  );
}

function valuesOf({ name, kind, force, communeCode, communeName, departmentCode }: HostUnitContent): readonly string[] {
  return [name, kind, force, communeCode, communeName, departmentCode];
}
