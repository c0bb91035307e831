import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { venueTables } from '../venue.access.js';

/** Places; sessions carry their venue's département, which follows it by foreign key. */
export class Venue2020112500010 implements MigrationInterface {
  readonly name = 'Venue2020112500010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training.venue (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        address text NOT NULL,
        department_code text NOT NULL,
        capacity smallint NOT NULL CHECK (capacity > 0),
        offered_by text CHECK (offered_by IN ('SG_CIPDR', 'DGPN', 'DGGN', 'PP')),
        UNIQUE (id, department_code)
      );
    `);
    for (const table of venueTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('venues are not taken back: write a new migration');
  }
}
