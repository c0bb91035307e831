import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A post that closes is told with its day; the posts’ service tells anew of those that were closed before. */
export class PostClosing2026112349010 implements MigrationInterface {
  readonly name = 'PostClosing2026112349010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE funding.known_post ADD closed_on date;
      COMMENT ON COLUMN funding.known_post.closed_on IS 'first day on which the post is closed; null for one that is not to close';
      CREATE OR REPLACE FUNCTION funding.receive_post(number bigint, body jsonb) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        INSERT INTO funding.known_post AS known (id, competent_parties, department_code, closed_on, number)
          VALUES ((body->>'postId')::uuid, array(SELECT jsonb_array_elements_text(body->'competentParties')),
                  body->>'departmentCode', (body->>'closedOn')::date, $1)
          ON CONFLICT (id) DO UPDATE SET competent_parties = excluded.competent_parties,
            department_code = excluded.department_code, closed_on = excluded.closed_on, number = excluded.number
            WHERE known.number < excluded.number
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
