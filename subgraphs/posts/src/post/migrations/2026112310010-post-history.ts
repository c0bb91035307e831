import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { postHistoryTables } from '../post.access.js';

/**
 * The history of each post in one row, so that the state on any day costs one binary search, however long the life of
 * the post. It is derived: only the trigger that checks histories writes it, from the events, in their transaction.
 */
export class PostHistory2026112310010 implements MigrationInterface {
  readonly name = 'PostHistory2026112310010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(DERIVATION);
    await runner.query(TRIGGERS);
    await runner.query('SELECT posts.renew_histories(array(SELECT id FROM posts.post))');
    for (const table of postHistoryTables) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}

const TABLE = `
  CREATE TABLE posts.post_history (
    post_id uuid PRIMARY KEY,
    reference text COLLATE "C" NOT NULL UNIQUE,
    department_code text NOT NULL,
    force text NOT NULL,
    territory text NOT NULL,
    fte numeric(3,2) NOT NULL,
    employer_id uuid NOT NULL,
    competent_parties text[] NOT NULL,
    days date[] NOT NULL CHECK (cardinality(days) > 0),
    states smallint[] NOT NULL CHECK (cardinality(states) = cardinality(days)),
    recorded timestamptz[] NOT NULL,
    places text NOT NULL,
    FOREIGN KEY (post_id, competent_parties, department_code)
      REFERENCES posts.post (id, competent_parties, department_code) ON UPDATE CASCADE
  );
  COMMENT ON TABLE posts.post_history IS 'derived from post and post_event; the events are the truth';
  COMMENT ON COLUMN posts.post_history.days IS 'first day of each state, in the order in which they happened';
  COMMENT ON COLUMN posts.post_history.states IS 'as posts.state_after numbers them, one a day of "days"';
  COMMENT ON COLUMN posts.post_history.recorded IS 'when each event was recorded, earliest first';
  COMMENT ON COLUMN posts.post_history.places IS 'the reference, the host units and their communes, folded for searches, one a line';

  ALTER TABLE posts.host_unit ADD UNIQUE (id, department_code);
  ALTER TABLE posts.post_host_unit ADD FOREIGN KEY (host_unit_id, department_code)
    REFERENCES posts.host_unit (id, department_code) ON UPDATE CASCADE;`;

const DERIVATION = `
  CREATE FUNCTION posts.state_after(kind text) RETURNS smallint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE kind WHEN 'PLANNED' THEN 1 WHEN 'OPENED' THEN 2 WHEN 'FILLED' THEN 3 WHEN 'VACATED' THEN 4
                   WHEN 'RESUMED' THEN 4 WHEN 'SUSPENDED' THEN 5 WHEN 'CLOSED' THEN 6 END::smallint;

  CREATE FUNCTION posts.derived_histories(ids uuid[]) RETURNS SETOF posts.post_history LANGUAGE sql STABLE AS $$
    SELECT p.id, p.reference, p.department_code, p.force, p.territory, p.fte, p.employer_id, p.competent_parties,
           array_agg(e.occurred_on ORDER BY e.occurred_on, e.sequence),
           array_agg(posts.state_after(e.kind) ORDER BY e.occurred_on, e.sequence),
           array_agg(e.recorded_at ORDER BY e.recorded_at),
           lower(p.reference) || coalesce((
             SELECT string_agg(E'\\n' || u.folded_names, '' ORDER BY place.rank)
             FROM posts.post_host_unit place JOIN posts.host_unit u ON u.id = place.host_unit_id WHERE place.post_id = p.id
           ), '')
    FROM posts.post p JOIN posts.post_event e ON e.post_id = p.id WHERE p.id = ANY (ids) GROUP BY p.id
  $$;

  CREATE FUNCTION posts.renew_histories(ids uuid[]) RETURNS void LANGUAGE sql AS $$
    INSERT INTO posts.post_history SELECT * FROM posts.derived_histories(ids)
    ON CONFLICT (post_id) DO UPDATE SET
      reference = excluded.reference, department_code = excluded.department_code, force = excluded.force,
      territory = excluded.territory, fte = excluded.fte, employer_id = excluded.employer_id,
      competent_parties = excluded.competent_parties, days = excluded.days, states = excluded.states,
      recorded = excluded.recorded, places = excluded.places
  $$;`;

const TRIGGERS = `
  CREATE OR REPLACE FUNCTION posts.refuse_unlawful_history() RETURNS trigger
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
    PERFORM renew_histories(array(SELECT DISTINCT post_id FROM added));
    RETURN NULL;
  END $$;

  CREATE FUNCTION posts.carry_post_into_history() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    PERFORM renew_histories(array(SELECT id FROM changed));
    RETURN NULL;
  END $$;
  CREATE TRIGGER history_follows_post AFTER UPDATE ON posts.post
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION posts.carry_post_into_history();

  CREATE FUNCTION posts.carry_place_into_history() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    PERFORM renew_histories(array(SELECT DISTINCT post_id FROM added));
    RETURN NULL;
  END $$;
  CREATE TRIGGER history_follows_places AFTER INSERT ON posts.post_host_unit
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION posts.carry_place_into_history();

  CREATE FUNCTION posts.carry_unit_into_history() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    PERFORM renew_histories(array(
      SELECT DISTINCT post_id FROM post_host_unit WHERE host_unit_id IN (SELECT id FROM changed)
    ));
    RETURN NULL;
  END $$;
  CREATE TRIGGER history_follows_host_unit AFTER UPDATE ON posts.host_unit
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION posts.carry_unit_into_history();`;
