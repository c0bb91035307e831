import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { employerTablesAtFirst } from '../employer.access.js';

/** Employers of social workers. */
export class Employer2020112500020 implements MigrationInterface {
  readonly name = 'Employer2020112500020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE posts.employer (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('ASSOCIATION', 'DEPARTMENT_COUNCIL', 'CCAS', 'MUNICIPALITY', 'INTERCOMMUNALITY')),
        department_code text NOT NULL REFERENCES posts.department
      )
    `);
    for (const table of employerTablesAtFirst) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('employers are not taken back: write a new migration');
  }
}
