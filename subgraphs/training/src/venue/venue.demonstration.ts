import type { Party } from '@iscg/access';
import { demonstrationId } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';

/** Invented rooms in real communes. */
const ROOMS: readonly (readonly [Party | null, string, string, string, number])[] = [
  ['SG_CIPDR', 'Salle Exemple-Beauvau', '1 rue de l’Exemple, 75008 Paris', '75', 40],
  ['DGPN', 'Centre de formation Exemple-Sud', '2 rue de l’Exemple, 31000 Toulouse', '31', 30],
  ['DGPN', 'Amphithéâtre Exemple-Rhône', '3 rue de l’Exemple, 69003 Lyon', '69', 60],
  ['DGGN', 'Quartier Exemple-Océan', '4 rue de l’Exemple, 17300 Rochefort', '17', 30],
  ['DGGN', 'Salle Exemple-Vallée', '5 rue de l’Exemple, 77000 Melun', '77', 24],
  ['PP', 'Salle Exemple-Seine', '6 rue de l’Exemple, 92000 Nanterre', '92', 24],
  [null, 'Espace associatif Exemple-Canal', '7 rue de l’Exemple, 93200 Saint-Denis', '93', 20],
  [null, 'Maison Exemple-Bretagne', '8 rue de l’Exemple, 35000 Rennes', '35', 25],
];

export const INVENTED_VENUES = ROOMS.map(([offeredBy, name, address, departmentCode, capacity], index) => ({
  id: demonstrationId('venue', index),
  offeredBy,
  name,
  address,
  departmentCode,
  capacity,
}));

export async function loadVenues(connection: Queryable): Promise<void> {
  await connection.query(
    `INSERT INTO training.venue (id, name, address, department_code, capacity, offered_by)
       SELECT id, name, address, "departmentCode", capacity, "offeredBy"
       FROM jsonb_to_recordset($1::jsonb)
         AS source (id uuid, name text, address text, "departmentCode" text, capacity smallint, "offeredBy" text)`,
    [JSON.stringify(INVENTED_VENUES)],
  );
}
