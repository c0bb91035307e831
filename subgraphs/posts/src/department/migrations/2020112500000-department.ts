import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { DEPARTMENTS } from '@iscg/database';
import { departmentTables } from '../department.access.js';

/** The 101 départements of INSEE's official geographic code. */
export class Department2020112500000 implements MigrationInterface {
  readonly name = 'Department2020112500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE posts.department (
        code text COLLATE "C" PRIMARY KEY,
        name text NOT NULL,
        region_code text NOT NULL,
        region_name text NOT NULL,
        overseas boolean NOT NULL,
        paris_police_prefecture boolean NOT NULL,
        CHECK (paris_police_prefecture = (code IN ('75', '92', '93', '94')))
      )
    `);
    await runner.query(
      `INSERT INTO posts.department (code, name, region_code, region_name, overseas, paris_police_prefecture)
         SELECT code, name, "regionCode", "regionName", overseas, "parisPolicePrefecture"
         FROM jsonb_to_recordset($1::jsonb) AS source
           (code text, name text, "regionCode" text, "regionName" text, overseas boolean, "parisPolicePrefecture" boolean)`,
      [JSON.stringify(DEPARTMENTS)],
    );
    for (const table of departmentTables) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('départements are not taken back: write a new migration');
  }
}
