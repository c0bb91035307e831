import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What lists and figures of ten thousand posts need: the last event of a post, with what its row policy looks at, from
 * the index alone; and the posts of an employer.
 */
export class PostReading2026112300050 implements MigrationInterface {
  readonly name = 'PostReading2026112300050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX posts.post_event_in_order;
      CREATE UNIQUE INDEX post_event_in_order ON posts.post_event (post_id, occurred_on, sequence)
        INCLUDE (kind, competent_parties, department_code);
      CREATE INDEX post_by_employer ON posts.post (employer_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
