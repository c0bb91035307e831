import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { hostUnitTablesAtFirst } from '../host-unit.access.js';

/** Units that host posts; each serves one force, in one INSEE commune. */
export class HostUnit2020112500030 implements MigrationInterface {
  readonly name = 'HostUnit2020112500030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE posts.host_unit (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('COMMISSARIAT', 'BRIGADE', 'COMPANY', 'GROUPEMENT', 'OTHER')),
        force text NOT NULL CHECK (force IN ('POLICE', 'GENDARMERIE')),
        commune_code text NOT NULL CHECK (commune_code ~ '^[0-9][0-9AB][0-9]{3}$'),
        commune_name text NOT NULL,
        department_code text NOT NULL REFERENCES posts.department
      )
    `);
    for (const table of hostUnitTablesAtFirst) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('host units are not taken back: write a new migration');
  }
}
