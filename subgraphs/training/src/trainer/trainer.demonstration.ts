import { demonstrationId } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';

/** Invented persons; e-mails under `.example`, telephones in the range that ARCEP keeps for fiction. */
const NAMES = [
  'Alix Exemple-Formation',
  'Camille Exemple-Atelier',
  'Dominique Exemple-Pratique',
  'Sacha Exemple-Terrain',
];

export const INVENTED_TRAINERS = NAMES.map((name, index) => ({
  id: demonstrationId('trainer', index),
  name,
  email: `formation${index + 1}@aniscg.example`,
  phone: `01 99 00 12 0${index + 1}`,
}));

export async function loadTrainers(connection: Queryable): Promise<void> {
  const rows = [JSON.stringify(INVENTED_TRAINERS)];
  await connection.query(
    `INSERT INTO training.trainer (id, name)
       SELECT id, name FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, name text)`,
    rows,
  );
  await connection.query(
    `INSERT INTO training.trainer_contact (trainer_id, email, phone)
       SELECT id, email, phone FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, email text, phone text)`,
    rows,
  );
}
