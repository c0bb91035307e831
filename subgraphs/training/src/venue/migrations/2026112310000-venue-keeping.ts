import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { keptVenueTables } from '../venue.access.js';

/** Venues are created and changed through the graph; their capacity is a key, so that sessions follow it. */
export class VenueKeeping2026112310000 implements MigrationInterface {
  readonly name = 'VenueKeeping2026112310000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE training.venue
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD CONSTRAINT venue_capacity_known UNIQUE (id, capacity),
        ADD CONSTRAINT venue_capacity_plausible CHECK (capacity <= 2000);
      CREATE INDEX venue_by_name ON training.venue (name, id);
    `);
    for (const table of keptVenueTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('venues are not taken back: write a new migration');
  }
}
