import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { programmeTables } from '../programme.access.js';

/** The catalogue. */
export class Programme2020112500000 implements MigrationInterface {
  readonly name = 'Programme2020112500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training.programme (
        id uuid PRIMARY KEY,
        title text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('TRAINING', 'AWARENESS', 'ONBOARDING', 'EXCHANGE')),
        audience text NOT NULL CHECK (audience IN ('UNIT_HEADS', 'POLICE_OFFICERS', 'GENDARMES', 'POLICE_STUDENTS',
                                                   'GENDARMERIE_STUDENTS', 'NEW_ISCG', 'ISCG')),
        hours smallint NOT NULL CHECK (hours > 0)
      );
      CREATE INDEX programme_by_title ON training.programme (title, id);
    `);
    for (const table of programmeTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('the catalogue is not taken back: write a new migration');
  }
}
