import { demonstrationId } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';
import type { Audience, ProgrammeKind } from './programme.model.js';

const CATALOGUE: readonly (readonly [ProgrammeKind, Audience, number, string])[] = [
  ['ONBOARDING', 'NEW_ISCG', 18, 'Prise de poste de l’intervenant social'],
  ['TRAINING', 'UNIT_HEADS', 6, 'Accueillir un intervenant social dans son service'],
  ['AWARENESS', 'POLICE_OFFICERS', 3, 'Repérer et orienter les situations de détresse sociale (police)'],
  ['AWARENESS', 'GENDARMES', 3, 'Repérer et orienter les situations de détresse sociale (gendarmerie)'],
  ['EXCHANGE', 'ISCG', 6, 'Journée d’échange de pratiques'],
  ['TRAINING', 'POLICE_OFFICERS', 6, 'Violences au sein du couple : agir avec l’intervenant social (police)'],
  ['TRAINING', 'GENDARMES', 6, 'Violences au sein du couple : agir avec l’intervenant social (gendarmerie)'],
  ['AWARENESS', 'POLICE_STUDENTS', 3, 'Le travail social en commissariat'],
  ['AWARENESS', 'GENDARMERIE_STUDENTS', 3, 'Le travail social en unité de gendarmerie'],
  ['TRAINING', 'ISCG', 12, 'Enfance en danger : repérage et information préoccupante'],
  ['TRAINING', 'ISCG', 6, 'Secret professionnel et partage d’information'],
  ['EXCHANGE', 'UNIT_HEADS', 3, 'Rencontre des chefs de service et commandants d’unité'],
];

/** The invented catalogue, in the order of its making. */
export const INVENTED_PROGRAMMES = CATALOGUE.map(([kind, audience, hours, title], index) => ({
  id: demonstrationId('programme', index),
  kind,
  audience,
  hours,
  title,
}));

export async function loadProgrammes(connection: Queryable): Promise<void> {
  await connection.query(
    `INSERT INTO training.programme (id, title, kind, audience, hours)
       SELECT id, title, kind, audience, hours
       FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, title text, kind text, audience text, hours smallint)`,
    [JSON.stringify(INVENTED_PROGRAMMES)],
  );
}
