import type { DemonstrationWorld } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';

/** Invented units in real communes. */
export async function loadHostUnits(connection: Queryable, { hostUnits }: DemonstrationWorld): Promise<void> {
  await connection.query(
    `INSERT INTO posts.host_unit (id, name, kind, force, commune_code, commune_name, department_code)
       SELECT id, name, kind, force, "communeCode", "communeName", "departmentCode"
       FROM jsonb_to_recordset($1::jsonb) AS source
         (id uuid, name text, kind text, force text, "communeCode" text, "communeName" text, "departmentCode" text)`,
    [JSON.stringify(hostUnits)],
  );
}
