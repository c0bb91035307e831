import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { postTables } from '../post.access.js';

/**
 * Posts and their events. Competence is computed from force and département and copied by foreign keys: a value that
 * disagrees cannot be stored. Histories are checked as a whole at every insert: a state that cannot be cannot be read.
 */
export class Post2020112500040 implements MigrationInterface {
  readonly name = 'Post2020112500040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(HISTORY);
    for (const table of postTables) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('posts are not taken back: write a new migration');
  }
}

const TABLES = `
  CREATE FUNCTION posts.competent_parties(force text, department_code text) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE WHEN force = 'GENDARMERIE' THEN '{}'::text[]
              WHEN department_code IN ('75', '92', '93', '94') THEN '{PP}'::text[] ELSE '{DGPN}'::text[] END
         || CASE WHEN force = 'POLICE' THEN '{}'::text[] ELSE '{DGGN}'::text[] END;

  CREATE TABLE posts.post (
    id uuid PRIMARY KEY,
    reference text COLLATE "C" NOT NULL UNIQUE,
    department_code text NOT NULL REFERENCES posts.department,
    force text NOT NULL CHECK (force IN ('POLICE', 'GENDARMERIE', 'MIXED')),
    territory text NOT NULL CHECK (territory IN ('URBAN', 'PERIURBAN', 'RURAL', 'OVERSEAS')),
    fte numeric(3,2) NOT NULL CHECK (fte > 0 AND fte <= 1),
    employer_id uuid NOT NULL REFERENCES posts.employer,
    competent_parties text[] NOT NULL GENERATED ALWAYS AS (posts.competent_parties(force, department_code)) STORED,
    CHECK (reference ~ ('^ISCG-' || department_code || '-[0-9]{4}$')),
    UNIQUE (id, competent_parties, department_code)
  );
  CREATE INDEX post_by_department ON posts.post (department_code);

  CREATE TABLE posts.post_host_unit (
    post_id uuid NOT NULL,
    host_unit_id uuid NOT NULL REFERENCES posts.host_unit,
    rank smallint NOT NULL,
    competent_parties text[] NOT NULL,
    department_code text NOT NULL,
    PRIMARY KEY (post_id, rank),
    UNIQUE (post_id, host_unit_id),
    FOREIGN KEY (post_id, competent_parties, department_code)
      REFERENCES posts.post (id, competent_parties, department_code) ON UPDATE CASCADE
  );
  CREATE INDEX post_host_unit_by_unit ON posts.post_host_unit (host_unit_id);

  CREATE TABLE posts.post_event (
    id uuid PRIMARY KEY,
    post_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('PLANNED', 'OPENED', 'FILLED', 'VACATED', 'SUSPENDED', 'RESUMED', 'CLOSED')),
    occurred_on date NOT NULL,
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    reason text NOT NULL,
    cancels_id uuid UNIQUE REFERENCES posts.post_event CONSTRAINT cancellation_is_not_defined_yet CHECK (cancels_id IS NULL),
    competent_parties text[] NOT NULL,
    department_code text NOT NULL,
    FOREIGN KEY (post_id, competent_parties, department_code)
      REFERENCES posts.post (id, competent_parties, department_code) ON UPDATE CASCADE
  );
  CREATE UNIQUE INDEX post_event_in_order ON posts.post_event (post_id, occurred_on, sequence) INCLUDE (kind);`;

const HISTORY = `
  CREATE FUNCTION posts.may_follow(previous text, next text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE coalesce(previous, '')
    WHEN '' THEN next = 'PLANNED'
    WHEN 'PLANNED' THEN next IN ('OPENED', 'CLOSED')
    WHEN 'OPENED' THEN next IN ('FILLED', 'CLOSED')
    WHEN 'FILLED' THEN next = 'VACATED'
    WHEN 'VACATED' THEN next IN ('FILLED', 'SUSPENDED', 'CLOSED')
    WHEN 'RESUMED' THEN next IN ('FILLED', 'SUSPENDED', 'CLOSED')
    WHEN 'SUSPENDED' THEN next IN ('RESUMED', 'CLOSED')
    ELSE false END;

  CREATE FUNCTION posts.refuse_unlawful_history() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    PERFORM 1 FROM post WHERE id IN (SELECT post_id FROM added) ORDER BY id FOR UPDATE;
    IF EXISTS (
      SELECT 1 FROM (
        SELECT kind, lag(kind) OVER (PARTITION BY post_id ORDER BY occurred_on, sequence) AS previous
        FROM post_event WHERE post_id IN (SELECT post_id FROM added)
      ) history WHERE NOT may_follow(previous, kind)
    ) THEN
      RAISE EXCEPTION 'an event that cannot follow the one before it' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER history_is_lawful AFTER INSERT ON posts.post_event
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION posts.refuse_unlawful_history();`;
