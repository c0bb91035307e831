import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { difficultyTables } from '../difficulty.access.js';

/**
 * Difficulties of posts and their append-only steps. Competence is that of the post, copied by foreign keys. The
 * steps are checked as a whole at every insert: a state that cannot be cannot be read.
 */
export class Difficulty2026112320100 implements MigrationInterface {
  readonly name = 'Difficulty2026112320100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(LIFE);
    await runner.query(COUNT);
    for (const table of difficultyTables) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('difficulties are not taken back: write a new migration');
  }
}

const copyOf = (table: string, key: string) => `
    competent_parties text[] NOT NULL,
    department_code text NOT NULL,
    FOREIGN KEY (${key}, competent_parties, department_code)
      REFERENCES posts.${table} (id, competent_parties, department_code) ON UPDATE CASCADE`;

const TABLES = `
  CREATE TABLE posts.difficulty (
    id uuid PRIMARY KEY,
    post_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('FUNDING', 'EMPLOYER', 'HOST_UNIT', 'WORKING_CONDITIONS', 'CONFIDENTIALITY', 'RECRUITMENT', 'OTHER')),
    severity text NOT NULL CHECK (severity IN ('MINOR', 'SERIOUS', 'CRITICAL')),
    reported_on date NOT NULL,
    reporter_party text NOT NULL CHECK (reporter_party IN ('SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD', 'ANISCG')),
    recorded_at timestamptz NOT NULL DEFAULT now(),
    ${copyOf('post', 'post_id')},
    UNIQUE (id, competent_parties, department_code)
  );
  CREATE INDEX difficulty_by_post ON posts.difficulty (post_id, reported_on);
  CREATE INDEX difficulty_by_report ON posts.difficulty (reported_on, id);

  CREATE TABLE posts.difficulty_narrative (
    difficulty_id uuid PRIMARY KEY,
    narrative text NOT NULL CHECK (char_length(narrative) BETWEEN 1 AND 4000),
    ${copyOf('difficulty', 'difficulty_id')}
  );

  CREATE TABLE posts.difficulty_step (
    id uuid PRIMARY KEY,
    difficulty_id uuid NOT NULL,
    sequence integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('MEDIATION', 'SETTLED', 'UNRESOLVED', 'REOPENED')),
    occurred_on date NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    ${copyOf('difficulty', 'difficulty_id')},
    UNIQUE (id, competent_parties, department_code)
  );
  CREATE UNIQUE INDEX difficulty_step_in_order ON posts.difficulty_step (difficulty_id, sequence)
    INCLUDE (kind, occurred_on, competent_parties, department_code);

  CREATE TABLE posts.difficulty_step_note (
    step_id uuid PRIMARY KEY,
    note text NOT NULL CHECK (char_length(note) BETWEEN 1 AND 2000),
    ${copyOf('difficulty_step', 'step_id')}
  );`;

const LIFE = `
  CREATE FUNCTION posts.difficulty_step_may_follow(previous text, next text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE coalesce(previous, '')
    WHEN '' THEN next = 'MEDIATION'
    WHEN 'MEDIATION' THEN next IN ('MEDIATION', 'SETTLED', 'UNRESOLVED')
    WHEN 'REOPENED' THEN next IN ('MEDIATION', 'SETTLED', 'UNRESOLVED')
    ELSE next = 'REOPENED' END;

  CREATE FUNCTION posts.refuse_unlawful_difficulty() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    PERFORM 1 FROM difficulty WHERE id IN (SELECT difficulty_id FROM added) ORDER BY id FOR UPDATE;
    IF EXISTS (
      SELECT 1 FROM (
        SELECT s.kind, s.sequence, s.occurred_on, d.reported_on, row_number() OVER life AS rank,
               lag(s.kind) OVER life AS previous, lag(s.occurred_on) OVER life AS previous_on
        FROM difficulty_step s JOIN difficulty d ON d.id = s.difficulty_id
        WHERE s.difficulty_id IN (SELECT difficulty_id FROM added)
        WINDOW life AS (PARTITION BY s.difficulty_id ORDER BY s.sequence)
      ) step
      WHERE sequence <> rank OR occurred_on < coalesce(previous_on, reported_on)
         OR NOT difficulty_step_may_follow(previous, kind)
    ) THEN
      RAISE EXCEPTION 'a step that cannot follow the one before it' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER steps_are_lawful AFTER INSERT ON posts.difficulty_step
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION posts.refuse_unlawful_difficulty();`;

/** What may be counted by who may not see the row: neither post, nor severity, nor state. Filled by PostgreSQL alone. */
const COUNT = `
  CREATE TABLE posts.difficulty_count (
    difficulty_id uuid PRIMARY KEY,
    kind text NOT NULL,
    reported_on date NOT NULL,
    ${copyOf('difficulty', 'difficulty_id')}
  );
  CREATE INDEX difficulty_count_by_report ON posts.difficulty_count (reported_on);

  CREATE FUNCTION posts.count_difficulty() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    INSERT INTO difficulty_count (difficulty_id, kind, reported_on, competent_parties, department_code)
      SELECT id, kind, reported_on, competent_parties, department_code FROM added;
    RETURN NULL;
  END $$;
  CREATE TRIGGER every_difficulty_counts AFTER INSERT ON posts.difficulty
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION posts.count_difficulty();`;
