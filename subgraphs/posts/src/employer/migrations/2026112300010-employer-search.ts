import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an employer is found and sorted by. */
export class EmployerSearch2026112300010 implements MigrationInterface {
  readonly name = 'EmployerSearch2026112300010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE posts.employer ADD folded_name text GENERATED ALWAYS AS (posts.folded(name)) STORED',
    );
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
