import { createRandom, demonstrationId } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';

/** Days of the invented meetings, one after each date in the year. */
const DAYS = ['03-18', '06-17', '11-10'] as const;
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026] as const;

const AGENDAS: Readonly<Record<(typeof DAYS)[number], readonly string[]>> = {
  '03-18': [
    'Approbation du procès-verbal de la réunion précédente',
    'Comptes de l’exercice clos',
    'Programme de formation de l’année',
  ],
  '06-17': [
    'Approbation du procès-verbal de la réunion précédente',
    'Rapport d’activité',
    'Suivi de la convention',
    'Préparation de l’assemblée générale',
  ],
  '11-10': [
    'Approbation du procès-verbal de la réunion précédente',
    'Budget prévisionnel',
    'Reconduction de la convention',
    'Questions diverses',
  ],
};

const SEATS = 12;
const SEED = 20_210_318;

/** Three invented ordinary meetings a year; one of them lacks its quorum, and the last has no minutes yet. */
export async function loadBoardMeetings(connection: Queryable): Promise<void> {
  const random = createRandom(SEED);
  const meetings = YEARS.flatMap((year) => DAYS.map((day) => ({ year, day }))).map(({ year, day }, index, all) => {
    const present = index === 7 ? 4 : random.integer(6, 9);
    const represented = index === 7 ? 1 : random.integer(1, SEATS - present);
    return {
      id: demonstrationId('board-meeting', index),
      held_on: `${year}-${day}`,
      place: random.pick(['Paris', 'Paris', 'Visioconférence']),
      agenda: AGENDAS[day],
      present,
      represented,
      absent: SEATS - present - represented,
      minutes:
        index === all.length - 1
          ? null
          : `Procès-verbal de démonstration : ${AGENDAS[day].length} points examinés, ${present} membres présents, ${represented} représentés.`,
    };
  });
  await connection.query(
    `INSERT INTO governance.board_meeting (id, held_on, kind, place, agenda, present, represented, absent, quorum, minutes)
       SELECT id, held_on, 'ORDINARY', place, array(SELECT jsonb_array_elements_text(agenda)), present, represented, absent, 6, minutes
       FROM jsonb_to_recordset($1::jsonb) AS m(id uuid, held_on date, place text, agenda jsonb, present smallint,
              represented smallint, absent smallint, minutes text)`,
    [JSON.stringify(meetings)],
  );
}
