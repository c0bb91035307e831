import { demonstrationId } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';

const OFFICES = [
  'Présidence',
  'Vice-présidence',
  'Secrétariat',
  'Trésorerie',
  'Administration – zone police',
  'Administration – zone gendarmerie',
  'Administration – outre-mer',
  'Administration',
] as const;

/** Invented people; plants, so that nobody bears these names. */
const NAMES = [
  'Camille Exemple-Aulne',
  'Sacha Exemple-Bouleau',
  'Charlie Exemple-Cèdre',
  'Alix Exemple-Érable',
  'Morgan Exemple-Frêne',
  'Claude Exemple-Hêtre',
  'Louison Exemple-Mélèze',
  'Dominique Exemple-Noyer',
  'Maxime Exemple-Orme',
  'Andrea Exemple-Peuplier',
  'Swann Exemple-Saule',
  'Yaël Exemple-Sorbier',
  'Marion Exemple-Tremble',
  'Gaël Exemple-Viorne',
  'Sandrine Exemple-Cormier',
  'Sofiane Exemple-Alisier',
] as const;

/** Terms of the invented boards; half of the seats change hands at each election. */
const TERMS = [
  ['2020-06-20', '2023-06-16'],
  ['2023-06-17', '2026-06-19'],
  ['2026-06-20', null],
] as const;

/** Every second office keeps its holder, the others change at each election; nobody holds two. */
function holderOf(office: number, term: number): number {
  return office % 2 === 0 ? office / 2 : OFFICES.length / 2 + (term * OFFICES.length + office - 1) / 2;
}

/** Elected seats from 2020 on, with invented holders marked as such. */
export async function loadElectedSeats(connection: Queryable): Promise<void> {
  const seats = TERMS.flatMap(([startsOn, endsOn], term) =>
    OFFICES.map((office, index) => ({
      id: demonstrationId('board-seat', term * OFFICES.length + index),
      rank: 5 + index,
      office,
      startsOn,
      endsOn,
      name: `${NAMES[holderOf(index, term)]} (démonstration)`,
    })),
  );
  await connection.query(
    `WITH source AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb)
         AS s(id uuid, rank smallint, office text, "startsOn" date, "endsOn" date, name text)
     ), seat AS (
       INSERT INTO governance.board_seat (id, rank, kind, office, starts_on, ends_on)
         SELECT id, rank, 'ELECTED', office, "startsOn", "endsOn" FROM source
       RETURNING id, days
     )
     INSERT INTO governance.board_seat_holder (seat_id, name, days) SELECT id, name, days FROM source JOIN seat USING (id)`,
    [JSON.stringify(seats)],
  );
}
