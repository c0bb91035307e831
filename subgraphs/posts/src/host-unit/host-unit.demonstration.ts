import { demonstrationId, type DemonstrationWorld } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';

/** Units in which no post stands: some wait for one, some were dissolved. */
const WITHOUT_POST = [
  {
    name: 'Brigade de gendarmerie – Saint-Flour',
    ...{ kind: 'BRIGADE', force: 'GENDARMERIE', departmentCode: '15' },
    ...{ communeCode: '15187', communeName: 'Saint-Flour' },
  },
  {
    name: 'Commissariat de police – Ajaccio',
    ...{ kind: 'COMMISSARIAT', force: 'POLICE', departmentCode: '2A' },
    ...{ communeCode: '2A004', communeName: 'Ajaccio' },
  },
  {
    name: 'Maison de protection des familles – Mende',
    ...{ kind: 'OTHER', force: 'GENDARMERIE', departmentCode: '48' },
    ...{ communeCode: '48095', communeName: 'Mende' },
  },
  {
    name: 'Brigade territoriale autonome – Mende',
    ...{ kind: 'BRIGADE', force: 'GENDARMERIE', departmentCode: '48' },
    ...{ communeCode: '48095', communeName: 'Mende' },
    ...{ endedOn: '2024-08-31', endReason: 'Unité dissoute' },
  },
  {
    name: 'Commissariat de quartier – Vesoul',
    ...{ kind: 'COMMISSARIAT', force: 'POLICE', departmentCode: '70' },
    ...{ communeCode: '70550', communeName: 'Vesoul' },
    ...{ endedOn: '2025-06-30', endReason: 'Réunion avec le commissariat central' },
  },
];

/** Invented units in real communes. */
export async function loadHostUnits(connection: Queryable, { hostUnits }: DemonstrationWorld): Promise<void> {
  const others = WITHOUT_POST.map((unit, index) => ({
    id: demonstrationId('host-unit', hostUnits.length + index),
    ...unit,
  }));
  await connection.query(
    `INSERT INTO posts.host_unit (id, name, kind, force, commune_code, commune_name, department_code, ended_on, end_reason)
       SELECT id, name, kind, force, "communeCode", "communeName", "departmentCode", "endedOn", "endReason"
       FROM jsonb_to_recordset($1::jsonb) AS source
         (id uuid, name text, kind text, force text, "communeCode" text, "communeName" text, "departmentCode" text,
          "endedOn" date, "endReason" text)`,
    [JSON.stringify([...hostUnits, ...others])],
  );
}
