import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { socialWorkerTablesAtFirst } from '../social-worker.access.js';

/**
 * Social workers, what fewer may see of them, and their assignments. The competence over a worker is computed from
 * the assignments at every write of either, and copied by foreign keys: no value that disagrees can be stored.
 */
export class SocialWorker2020112500050 implements MigrationInterface {
  readonly name = 'SocialWorker2020112500050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(COMPETENCE);
    await runner.query(WORKING_TIME);
    for (const table of socialWorkerTablesAtFirst) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('social workers are not taken back: write a new migration');
  }
}

const COPY_OF_WORKER = `
    competent_parties text[] NOT NULL,
    department_code text NOT NULL,
    FOREIGN KEY (worker_id, competent_parties, department_code)
      REFERENCES posts.social_worker (id, competent_parties, department_code) ON UPDATE CASCADE`;

const TABLES = `
  CREATE TABLE posts.social_worker (
    id uuid PRIMARY KEY,
    recruited_on date NOT NULL,
    competent_parties text[] NOT NULL,
    department_code text NOT NULL,
    UNIQUE (id, competent_parties, department_code)
  );
  COMMENT ON COLUMN posts.social_worker.competent_parties IS 'the parties competent over any post held so far';
  COMMENT ON COLUMN posts.social_worker.department_code IS 'the département of the latest post held; empty before the first';

  CREATE TABLE posts.social_worker_identity (
    worker_id uuid PRIMARY KEY,
    given_name text NOT NULL,
    family_name text NOT NULL,
    professional_email text,
    professional_phone text,
    ${COPY_OF_WORKER}
  );

  CREATE TABLE posts.social_worker_private_contact (
    worker_id uuid PRIMARY KEY,
    private_email text,
    private_phone text,
    ${COPY_OF_WORKER}
  );

  CREATE TABLE posts.assignment (
    id uuid PRIMARY KEY,
    worker_id uuid NOT NULL REFERENCES posts.social_worker,
    post_id uuid NOT NULL,
    period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period)),
    fte numeric(3,2) NOT NULL CHECK (fte > 0 AND fte <= 1),
    competent_parties text[] NOT NULL,
    department_code text NOT NULL,
    CONSTRAINT one_holder_at_a_time EXCLUDE USING gist (post_id WITH =, period WITH &&),
    FOREIGN KEY (post_id, competent_parties, department_code)
      REFERENCES posts.post (id, competent_parties, department_code) ON UPDATE CASCADE
  );
  CREATE INDEX assignment_by_post ON posts.assignment (post_id);
  CREATE INDEX assignment_by_worker ON posts.assignment (worker_id);`;

const COMPETENCE = `
  CREATE FUNCTION posts.derive_worker_competence() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    NEW.competent_parties := array(
      SELECT DISTINCT party FROM assignment, unnest(competent_parties) AS party WHERE worker_id = NEW.id ORDER BY party
    );
    NEW.department_code := coalesce(
      (SELECT department_code FROM assignment WHERE worker_id = NEW.id ORDER BY lower(period) DESC, id DESC LIMIT 1), ''
    );
    RETURN NEW;
  END $$;
  CREATE TRIGGER competence_follows_assignments BEFORE INSERT OR UPDATE ON posts.social_worker
    FOR EACH ROW EXECUTE FUNCTION posts.derive_worker_competence();

  CREATE FUNCTION posts.renew_worker_competence() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    UPDATE social_worker SET id = id WHERE id IN (OLD.worker_id, NEW.worker_id);
    RETURN NULL;
  END $$;
  CREATE TRIGGER a_worker_competence_follows AFTER INSERT OR UPDATE OR DELETE ON posts.assignment
    FOR EACH ROW EXECUTE FUNCTION posts.renew_worker_competence();`;

const WORKING_TIME = `
  CREATE FUNCTION posts.refuse_excess_working_time() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    PERFORM 1 FROM social_worker WHERE id = NEW.worker_id FOR UPDATE;
    IF NEW.fte > (SELECT fte FROM post WHERE id = NEW.post_id) THEN
      RAISE EXCEPTION 'an assignment beyond the working time of its post' USING ERRCODE = 'check_violation';
    END IF;
    IF EXISTS (
      SELECT 1 FROM assignment a
      WHERE a.worker_id = NEW.worker_id AND a.period && NEW.period
        AND 1 < (SELECT sum(b.fte) FROM assignment b WHERE b.worker_id = NEW.worker_id AND b.period @> lower(a.period))
    ) THEN
      RAISE EXCEPTION 'assignments beyond one full-time equivalent' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER working_time_is_bounded AFTER INSERT OR UPDATE ON posts.assignment
    DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION posts.refuse_excess_working_time();`;
