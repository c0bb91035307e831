import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { employerTables } from '../employer.access.js';

/** Employers are created, corrected on the version that was read, and ended; one that has not ended is known once. */
export class EmployerRegister2026112330000 implements MigrationInterface {
  readonly name = 'EmployerRegister2026112330000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(END);
    for (const table of employerTables) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}

const COLUMNS = `
  ALTER TABLE posts.employer
    ADD version int NOT NULL DEFAULT 1,
    ADD ended_on date,
    ADD end_reason text CHECK (char_length(end_reason) BETWEEN 1 AND 300),
    ADD CONSTRAINT employer_has_a_name CHECK (char_length(btrim(name)) BETWEEN 1 AND 160),
    ADD CONSTRAINT end_of_employer_has_its_reason CHECK ((ended_on IS NULL) = (end_reason IS NULL));
  COMMENT ON COLUMN posts.employer.ended_on IS 'last day on which it may employ the holder of a post; null while it may';
  CREATE UNIQUE INDEX employer_is_known_once ON posts.employer (department_code, kind, folded_name) WHERE ended_on IS NULL;`;

const END = `
  CREATE FUNCTION posts.stands_until(days date[], states smallint[]) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN states[cardinality(states)] = posts.state_after('CLOSED') THEN days[cardinality(days)] - 1 ELSE 'infinity'::date END;

  CREATE FUNCTION posts.refuse_end_of_employer_of_posts() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    IF EXISTS (SELECT FROM post_history WHERE employer_id = NEW.id AND stands_until(days, states) > NEW.ended_on) THEN
      RAISE EXCEPTION 'posts stand on the employer' USING ERRCODE = 'check_violation', CONSTRAINT = 'employer_of_standing_posts';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER employer_ends_after_its_posts AFTER UPDATE OF ended_on ON posts.employer
    FOR EACH ROW WHEN (NEW.ended_on IS NOT NULL) EXECUTE FUNCTION posts.refuse_end_of_employer_of_posts();`;
