import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { firstBoardMeetingTables } from '../board-meeting.access.js';

/** Meetings with their attendance; whether the quorum was met is derived from it. */
export class BoardMeeting2021010100000 implements MigrationInterface {
  readonly name = 'BoardMeeting2021010100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE governance.board_meeting (
        id uuid PRIMARY KEY,
        held_on date NOT NULL,
        kind text NOT NULL CHECK (kind IN ('ORDINARY', 'EXTRAORDINARY')),
        place text NOT NULL,
        agenda text[] NOT NULL CHECK (cardinality(agenda) > 0),
        present smallint NOT NULL CHECK (present >= 0),
        represented smallint NOT NULL CHECK (represented >= 0),
        absent smallint NOT NULL CHECK (absent >= 0),
        quorum smallint NOT NULL CHECK (quorum > 0),
        minutes text
      );
      CREATE INDEX board_meeting_by_day ON governance.board_meeting (held_on, id);
    `);
    for (const table of firstBoardMeetingTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('board meetings are not taken back: write a new migration');
  }
}
