import { demonstrationId, type DemonstrationWorld } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';

/** Employers on which no post stands: some have just joined, some have ended. */
const WITHOUT_POST = [
  { departmentCode: '15', name: 'Association Exemple-Passerelle – Cantal', kind: 'ASSOCIATION' },
  { departmentCode: '2A', name: 'Association Exemple-Passerelle – Corse-du-Sud', kind: 'ASSOCIATION' },
  { departmentCode: '48', name: 'Intercommunalité – Mende', kind: 'INTERCOMMUNALITY' },
  {
    departmentCode: '48',
    name: 'Association Exemple-Relais – Lozère',
    kind: 'ASSOCIATION',
    endedOn: '2023-12-31',
    endReason: 'Fusion avec une autre association',
  },
  {
    departmentCode: '55',
    name: 'Association Exemple-Écoute – Meuse',
    kind: 'ASSOCIATION',
    endedOn: '2024-06-30',
    endReason: 'Dissolution de l’association',
  },
  {
    departmentCode: '55',
    name: 'Centre intercommunal d’action sociale – Verdun',
    kind: 'CCAS',
    endedOn: '2025-12-31',
    endReason: 'Compétence reprise par le conseil départemental',
  },
];

/** Invented employers. */
export async function loadEmployers(connection: Queryable, { employers }: DemonstrationWorld): Promise<void> {
  const others = WITHOUT_POST.map((employer, index) => ({
    id: demonstrationId('employer', employers.length + index),
    ...employer,
  }));
  await connection.query(
    `INSERT INTO posts.employer (id, name, kind, department_code, ended_on, end_reason)
       SELECT id, name, kind, "departmentCode", "endedOn", "endReason"
       FROM jsonb_to_recordset($1::jsonb) AS source
         (id uuid, name text, kind text, "departmentCode" text, "endedOn" date, "endReason" text)`,
    [JSON.stringify([...employers, ...others])],
  );
}
