import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { postProjectTables } from '../post-project.access.js';

/**
 * Projects of posts; all that is added to them is append-only. Competence is computed from force and département and
 * copied by foreign keys. Nothing is added to a project that has ended, nor before what it follows.
 */
export class PostProject2026112320200 implements MigrationInterface {
  readonly name = 'PostProject2026112320200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(DECISIONS);
    await runner.query(ORDER);
    for (const table of postProjectTables) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('projects are not taken back: write a new migration');
  }
}

const COPY_OF_PROJECT = `
    competent_parties text[] NOT NULL,
    department_code text NOT NULL,
    FOREIGN KEY (project_id, competent_parties, department_code)
      REFERENCES posts.post_project (id, competent_parties, department_code) ON UPDATE CASCADE`;

const TABLES = `
  CREATE TABLE posts.post_project (
    id uuid PRIMARY KEY,
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 160),
    department_code text COLLATE "C" NOT NULL REFERENCES posts.department,
    force text NOT NULL CHECK (force IN ('POLICE', 'GENDARMERIE', 'MIXED')),
    territory text NOT NULL CHECK (territory IN ('URBAN', 'PERIURBAN', 'RURAL', 'OVERSEAS')),
    started_on date NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    folded_title text NOT NULL GENERATED ALWAYS AS (posts.folded(title)) STORED,
    competent_parties text[] NOT NULL GENERATED ALWAYS AS (posts.competent_parties(force, department_code)) STORED,
    UNIQUE (id, competent_parties, department_code)
  );
  CREATE INDEX post_project_by_start ON posts.post_project (started_on, id);

  CREATE TABLE posts.post_project_leader (
    project_id uuid NOT NULL,
    rank smallint NOT NULL,
    employer_id uuid REFERENCES posts.employer,
    label text CHECK (char_length(label) BETWEEN 1 AND 120),
    ${COPY_OF_PROJECT},
    PRIMARY KEY (project_id, rank),
    CHECK (num_nonnulls(employer_id, label) = 1)
  );

  CREATE TABLE posts.post_project_step_entry (
    id uuid PRIMARY KEY,
    project_id uuid NOT NULL,
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    step text NOT NULL CHECK (step IN ('NEEDS', 'LOCATION', 'DIAGNOSIS', 'OBJECTIVES', 'MEANS', 'FINANCES', 'RECRUITMENT')),
    status text NOT NULL CHECK (status IN ('TODO', 'IN_PROGRESS', 'DONE', 'NOT_APPLICABLE')),
    occurred_on date NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    ${COPY_OF_PROJECT},
    UNIQUE (id, competent_parties, department_code)
  );
  CREATE UNIQUE INDEX post_project_step_in_order ON posts.post_project_step_entry (project_id, step, sequence)
    INCLUDE (status, occurred_on, competent_parties, department_code);

  CREATE TABLE posts.post_project_step_note (
    entry_id uuid PRIMARY KEY,
    note text NOT NULL CHECK (char_length(note) BETWEEN 1 AND 2000),
    competent_parties text[] NOT NULL,
    department_code text NOT NULL,
    FOREIGN KEY (entry_id, competent_parties, department_code)
      REFERENCES posts.post_project_step_entry (id, competent_parties, department_code) ON UPDATE CASCADE
  );`;

const DECISIONS = `
  CREATE TABLE posts.post_project_opinion (
    id uuid PRIMARY KEY,
    project_id uuid NOT NULL,
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    party text NOT NULL,
    verdict text NOT NULL CHECK (verdict IN ('FAVOURABLE', 'RESERVED', 'UNFAVOURABLE')),
    text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 4000),
    given_on date NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    ${COPY_OF_PROJECT},
    CONSTRAINT opinion_of_a_competent_party CHECK (party = ANY (competent_parties))
  );
  CREATE UNIQUE INDEX post_project_opinion_in_order ON posts.post_project_opinion (project_id, party, sequence)
    INCLUDE (competent_parties, department_code);

  CREATE TABLE posts.post_project_outcome (
    project_id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('POST_CREATED', 'ABANDONED')),
    decided_on date NOT NULL,
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 500),
    post_id uuid UNIQUE REFERENCES posts.post,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    ${COPY_OF_PROJECT},
    CHECK ((kind = 'POST_CREATED') = (post_id IS NOT NULL))
  );`;

const ORDER = `
  CREATE FUNCTION posts.refuse_untimely_project_entry() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  DECLARE
    project post_project;
    earliest date;
  BEGIN
    SELECT * INTO project FROM post_project WHERE id = NEW.project_id FOR UPDATE;
    IF EXISTS (SELECT 1 FROM post_project_outcome WHERE project_id = NEW.project_id) THEN
      RAISE EXCEPTION 'a project that has ended' USING ERRCODE = 'check_violation';
    END IF;
    earliest := project.started_on;
    IF TG_TABLE_NAME = 'post_project_step_entry' THEN
      SELECT greatest(earliest, max(occurred_on)) INTO earliest FROM post_project_step_entry
        WHERE project_id = NEW.project_id AND step = NEW.step;
      earliest := CASE WHEN NEW.occurred_on < earliest THEN earliest END;
    ELSIF TG_TABLE_NAME = 'post_project_opinion' THEN
      earliest := CASE WHEN NEW.given_on < earliest THEN earliest END;
    ELSE
      SELECT greatest(earliest, max(occurred_on)) INTO earliest FROM post_project_step_entry
        WHERE project_id = NEW.project_id;
      earliest := CASE WHEN NEW.decided_on < earliest THEN earliest END;
      IF NEW.post_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM post WHERE id = NEW.post_id AND force = project.force AND department_code = project.department_code
      ) THEN
        RAISE EXCEPTION 'a post of another force or département' USING ERRCODE = 'check_violation';
      END IF;
    END IF;
    IF earliest IS NOT NULL THEN
      RAISE EXCEPTION 'a day before what it follows' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER step_is_timely BEFORE INSERT ON posts.post_project_step_entry
    FOR EACH ROW EXECUTE FUNCTION posts.refuse_untimely_project_entry();
  CREATE TRIGGER opinion_is_timely BEFORE INSERT ON posts.post_project_opinion
    FOR EACH ROW EXECUTE FUNCTION posts.refuse_untimely_project_entry();
  CREATE TRIGGER outcome_is_timely BEFORE INSERT ON posts.post_project_outcome
    FOR EACH ROW EXECUTE FUNCTION posts.refuse_untimely_project_entry();`;
