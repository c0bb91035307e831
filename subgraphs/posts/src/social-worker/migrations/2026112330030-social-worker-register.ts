import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { socialWorkerTables } from '../social-worker.access.js';

/**
 * Social workers are recorded, corrected on the version that was read, and their employment ends. Every assignment is
 * within the employment, whichever of the two is written; a person employed is recorded once.
 */
export class SocialWorkerRegister2026112330030 implements MigrationInterface {
  readonly name = 'SocialWorkerRegister2026112330030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(EMPLOYMENT);
    for (const table of socialWorkerTables) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}

const COLUMNS = `
  ALTER TABLE posts.social_worker
    ADD version int NOT NULL DEFAULT 1,
    ADD ended_on date,
    ADD CONSTRAINT employment_ends_after_it_begins CHECK (ended_on >= recruited_on);
  COMMENT ON COLUMN posts.social_worker.ended_on IS 'last day of employment; null while none is recorded';
  ALTER TABLE posts.social_worker_identity
    ADD closed boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT worker_has_names CHECK (char_length(btrim(given_name)) BETWEEN 1 AND 80 AND char_length(btrim(family_name)) BETWEEN 1 AND 80);
  COMMENT ON COLUMN posts.social_worker_identity.closed IS 'whether the end of the employment is recorded; derived';
  CREATE UNIQUE INDEX social_worker_is_known_once
    ON posts.social_worker_identity (folded_names, posts.folded(professional_email)) WHERE NOT closed;`;

const EMPLOYMENT = `
  CREATE FUNCTION posts.refuse_employment_without_its_assignments() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM assignment WHERE worker_id = NEW.id AND NOT daterange(NEW.recruited_on, NEW.ended_on, '[]') @> period
    ) THEN
      RAISE EXCEPTION 'an employment without its assignments' USING ERRCODE = 'check_violation', CONSTRAINT = 'employment_covers_assignments';
    END IF;
    UPDATE social_worker_identity SET closed = NEW.ended_on IS NOT NULL
      WHERE worker_id = NEW.id AND closed <> (NEW.ended_on IS NOT NULL);
    RETURN NULL;
  END $$;
  CREATE TRIGGER employment_covers_assignments AFTER UPDATE OF recruited_on, ended_on ON posts.social_worker
    FOR EACH ROW EXECUTE FUNCTION posts.refuse_employment_without_its_assignments();

  CREATE FUNCTION posts.refuse_assignment_outside_employment() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    PERFORM 1 FROM social_worker WHERE id = NEW.worker_id FOR UPDATE;
    IF NOT (SELECT daterange(recruited_on, ended_on, '[]') @> NEW.period FROM social_worker WHERE id = NEW.worker_id) THEN
      RAISE EXCEPTION 'an assignment outside the employment' USING ERRCODE = 'check_violation', CONSTRAINT = 'assignment_within_employment';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER working_time_within_employment AFTER INSERT OR UPDATE ON posts.assignment
    DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION posts.refuse_assignment_outside_employment();`;
