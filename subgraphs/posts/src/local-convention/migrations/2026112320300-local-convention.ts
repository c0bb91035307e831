import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { localConventionTables } from '../local-convention.access.js';

/**
 * Local conventions of posts. The days on which one is in force are derived by PostgreSQL from its term and its early
 * end; no two of a post share a day. Competence is that of the post, copied by foreign keys.
 */
export class LocalConvention2026112320300 implements MigrationInterface {
  readonly name = 'LocalConvention2026112320300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(DAYS_IN_FORCE);
    for (const table of localConventionTables) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('local conventions are not taken back: write a new migration');
  }
}

const COPY_OF_CONVENTION = `
    competent_parties text[] NOT NULL,
    department_code text NOT NULL,
    FOREIGN KEY (convention_id, competent_parties, department_code)
      REFERENCES posts.local_convention (id, competent_parties, department_code) ON UPDATE CASCADE`;

const TABLES = `
  CREATE TABLE posts.local_convention (
    id uuid PRIMARY KEY,
    post_id uuid NOT NULL,
    signed_on date NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    in_force daterange NOT NULL,
    renews_id uuid UNIQUE REFERENCES posts.local_convention,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    competent_parties text[] NOT NULL,
    department_code text NOT NULL,
    CONSTRAINT ends_after_it_starts CHECK (ends_on > starts_on),
    CONSTRAINT one_in_force_at_a_time EXCLUDE USING gist (post_id WITH =, in_force WITH &&),
    UNIQUE (id, competent_parties, department_code),
    FOREIGN KEY (post_id, competent_parties, department_code)
      REFERENCES posts.post (id, competent_parties, department_code) ON UPDATE CASCADE
  );
  CREATE INDEX local_convention_by_post ON posts.local_convention (post_id, starts_on);
  CREATE INDEX local_convention_by_last_day ON posts.local_convention (upper(in_force), id);

  CREATE TABLE posts.local_convention_signatory (
    convention_id uuid NOT NULL,
    rank smallint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('STATE', 'POLICE', 'GENDARMERIE', 'EMPLOYER', 'DEPARTMENT_COUNCIL', 'MUNICIPALITY', 'INTERCOMMUNALITY', 'OTHER')),
    label text NOT NULL CHECK (char_length(label) BETWEEN 1 AND 160),
    ${COPY_OF_CONVENTION},
    PRIMARY KEY (convention_id, rank)
  );

  CREATE TABLE posts.local_convention_end (
    convention_id uuid PRIMARY KEY,
    ended_on date NOT NULL,
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 500),
    recorded_at timestamptz NOT NULL DEFAULT now(),
    ${COPY_OF_CONVENTION}
  );`;

const DAYS_IN_FORCE = `
  CREATE FUNCTION posts.derive_days_in_force() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    -- The order of the two days is a constraint of the table: here no range is made of days out of order.
    NEW.in_force := daterange(least(NEW.starts_on, NEW.ends_on), greatest(NEW.starts_on, NEW.ends_on), '[]');
    IF NEW.renews_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM local_convention WHERE id = NEW.renews_id AND post_id = NEW.post_id AND in_force << NEW.in_force
    ) THEN
      RAISE EXCEPTION 'a renewal that does not follow' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER days_in_force_follow_the_term BEFORE INSERT ON posts.local_convention
    FOR EACH ROW EXECUTE FUNCTION posts.derive_days_in_force();

  CREATE FUNCTION posts.end_days_in_force() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    UPDATE local_convention SET in_force = daterange(starts_on, NEW.ended_on, '[]')
      WHERE id = NEW.convention_id AND NEW.ended_on >= starts_on AND NEW.ended_on < ends_on;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'an early end outside the term' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER days_in_force_follow_the_end AFTER INSERT ON posts.local_convention_end
    FOR EACH ROW EXECUTE FUNCTION posts.end_days_in_force();`;
