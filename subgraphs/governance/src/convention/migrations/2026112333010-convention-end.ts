import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { conventionEndTables } from '../convention.access.js';

/** The last day of the convention, from the notice given against it; none while it is renewed. */
export class ConventionEnd2026112333010 implements MigrationInterface {
  readonly name = 'ConventionEnd2026112333010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE governance.convention_end (
        id boolean CONSTRAINT convention_ends_once PRIMARY KEY DEFAULT true CHECK (id),
        ends_on date NOT NULL,
        notice_id uuid NOT NULL UNIQUE
      )
    `);
    for (const table of conventionEndTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('the end of the convention is not taken back: write a new migration');
  }
}
