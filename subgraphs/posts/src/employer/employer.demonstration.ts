import type { DemonstrationWorld } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';

/** Invented employers. */
export async function loadEmployers(connection: Queryable, { employers }: DemonstrationWorld): Promise<void> {
  await connection.query(
    `INSERT INTO posts.employer (id, name, kind, department_code)
       SELECT id, name, kind, "departmentCode"
       FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, name text, kind text, "departmentCode" text)`,
    [JSON.stringify(employers)],
  );
}
