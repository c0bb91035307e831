import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The posts of a département, or of a region, without going through all the others. */
export class PostsByDepartment2026112334000 implements MigrationInterface {
  readonly name = 'PostsByDepartment2026112334000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX post_history_by_department ON posts.post_history (department_code)');
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
