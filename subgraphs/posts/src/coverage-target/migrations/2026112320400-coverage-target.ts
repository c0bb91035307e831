import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { coverageTargetTables } from '../coverage-target.access.js';

/** Targets of départements; of those that take effect on one day the last recorded holds. */
export class CoverageTarget2026112320400 implements MigrationInterface {
  readonly name = 'CoverageTarget2026112320400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE posts.coverage_target (
        id uuid PRIMARY KEY,
        department_code text COLLATE "C" NOT NULL REFERENCES posts.department,
        effective_on date NOT NULL,
        sequence bigint GENERATED ALWAYS AS IDENTITY,
        posts smallint NOT NULL CHECK (posts BETWEEN 1 AND 999),
        fte numeric(5,2) CHECK (fte > 0 AND fte <= posts),
        police smallint CHECK (police >= 0),
        gendarmerie smallint CHECK (gendarmerie >= 0),
        mixed smallint CHECK (mixed >= 0),
        source text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 500),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT parts_add_up CHECK (
          num_nulls(police, gendarmerie, mixed) = 3
          OR num_nulls(police, gendarmerie, mixed) = 0 AND police + gendarmerie + mixed = posts
        )
      );
      CREATE UNIQUE INDEX coverage_target_in_order ON posts.coverage_target (department_code, effective_on, sequence);
    `);
    for (const table of coverageTargetTables) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('targets are not taken back: write a new migration');
  }
}
