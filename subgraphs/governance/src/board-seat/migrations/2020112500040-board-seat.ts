import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { firstBoardSeatTables } from '../board-seat.access.js';

/** The board's seats, with the four that article 5 gives by right from the day of the convention. */
export class BoardSeat2020112500040 implements MigrationInterface {
  readonly name = 'BoardSeat2020112500040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE governance.board_seat (
        id uuid PRIMARY KEY,
        rank smallint NOT NULL,
        kind text NOT NULL CHECK (kind IN ('EX_OFFICIO', 'ELECTED')),
        party_code text REFERENCES governance.party,
        office text NOT NULL,
        starts_on date NOT NULL,
        ends_on date CHECK (ends_on >= starts_on),
        CHECK ((kind = 'EX_OFFICIO') = (party_code IS NOT NULL)),
        EXCLUDE USING gist (rank WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
      );
      INSERT INTO governance.board_seat (id, rank, kind, party_code, office, starts_on)
        SELECT ('0175fcb3-2400-7001-8000-' || lpad(rank::text, 12, '0'))::uuid, rank, 'EX_OFFICIO', code, office, '2020-11-25'
        FROM (VALUES
          (1, 'SG_CIPDR', 'Secrétaire général du comité interministériel de prévention de la délinquance et de la radicalisation'),
          (2, 'PP', 'Préfet de police'),
          (3, 'DGPN', 'Directeur général de la police nationale'),
          (4, 'DGGN', 'Directeur général de la gendarmerie nationale')) AS seat (rank, code, office);

      CREATE TABLE governance.board_seat_holder (
        seat_id uuid PRIMARY KEY REFERENCES governance.board_seat,
        name text NOT NULL CHECK (name <> '')
      );
    `);
    for (const table of firstBoardSeatTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('the board’s seats are not taken back: write a new migration');
  }
}
