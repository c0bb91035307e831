import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { knownPostTables } from '../known-post.access.js';

/** The posts that the posts' service has told of, with those competent: the latest word about each counts. */
export class KnownPost2026112340000 implements MigrationInterface {
  readonly name = 'KnownPost2026112340000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE funding.known_post (
        id uuid PRIMARY KEY,
        competent_parties text[] NOT NULL,
        department_code text NOT NULL,
        number bigint NOT NULL,
        UNIQUE (id, competent_parties, department_code)
      );
      INSERT INTO funding.known_post (id, competent_parties, department_code, number)
        SELECT DISTINCT ON (post_id) post_id, competent_parties, department_code, 0
        FROM funding.cofunding_plan ORDER BY post_id, fiscal_year DESC;

      CREATE FUNCTION funding.receive_post(number bigint, body jsonb) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        INSERT INTO funding.known_post AS known (id, competent_parties, department_code, number)
          VALUES ((body->>'postId')::uuid, array(SELECT jsonb_array_elements_text(body->'competentParties')),
                  body->>'departmentCode', $1)
          ON CONFLICT (id) DO UPDATE SET competent_parties = excluded.competent_parties,
            department_code = excluded.department_code, number = excluded.number WHERE known.number < excluded.number
      $$;
      REVOKE ALL ON FUNCTION funding.receive_post(bigint, jsonb) FROM public;
      GRANT EXECUTE ON FUNCTION funding.receive_post(bigint, jsonb) TO funding_app;
    `);
    for (const table of knownPostTables) {
      for (const statement of rowSecuritySql('funding', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
