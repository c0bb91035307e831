import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a host unit is found by: its name and its commune's, on two lines so that no word is found across both. */
export class HostUnitSearch2026112300020 implements MigrationInterface {
  readonly name = 'HostUnitSearch2026112300020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE posts.host_unit
        ADD folded_names text GENERATED ALWAYS AS (posts.folded(name || E'\\n' || commune_name)) STORED
    `);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
