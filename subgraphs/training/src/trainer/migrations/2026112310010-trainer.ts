import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { trainerTables } from '../trainer.access.js';

/** Who teaches; how to reach them is in a table of its own, with a narrower policy. */
export class Trainer2026112310010 implements MigrationInterface {
  readonly name = 'Trainer2026112310010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training.trainer (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX trainer_by_name ON training.trainer (name, id);
      CREATE TABLE training.trainer_contact (
        trainer_id uuid PRIMARY KEY REFERENCES training.trainer,
        email text,
        phone text
      );
    `);
    for (const table of trainerTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('trainers are not taken back: write a new migration');
  }
}
