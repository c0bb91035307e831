import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a social worker is found by. It stays in the table of the names: whoever may not read them finds nobody by them. */
export class SocialWorkerSearch2026112300030 implements MigrationInterface {
  readonly name = 'SocialWorkerSearch2026112300030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE posts.social_worker_identity
        ADD folded_names text GENERATED ALWAYS AS (posts.folded(given_name || E'\\n' || family_name)) STORED
    `);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
