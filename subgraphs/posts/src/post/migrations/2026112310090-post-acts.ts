import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { postTables } from '../post.access.js';

/**
 * What an act on a post writes. An event may cancel another, and replace it; the one cancelled stays, and counts in
 * nothing derived. Nothing is changed or removed, and a post is held where its force serves.
 */
export class PostActs2026112310090 implements MigrationInterface {
  readonly name = 'PostActs2026112310090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CANCELLATION);
    await runner.query(HISTORY);
    await runner.query(PLACES);
    for (const table of postTables) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}

const CANCELLATION = `
  ALTER TABLE posts.post_event
    DROP CONSTRAINT cancellation_is_not_defined_yet,
    DROP CONSTRAINT post_event_kind_check,
    ADD CONSTRAINT post_event_kind_check
      CHECK (kind IN ('PLANNED', 'OPENED', 'FILLED', 'VACATED', 'SUSPENDED', 'RESUMED', 'CLOSED', 'CANCELLED')),
    ADD CONSTRAINT a_cancellation_cancels CHECK (kind <> 'CANCELLED' OR cancels_id IS NOT NULL),
    ADD place bigint;
  UPDATE posts.post_event SET place = sequence;
  ALTER TABLE posts.post_event ALTER place SET NOT NULL;
  COMMENT ON COLUMN posts.post_event.place IS 'rank among the events of one day: the order of recording, kept by what replaces an event';

  CREATE FUNCTION posts.place_event() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  DECLARE
    cancelled post_event;
  BEGIN
    NEW.place := NEW.sequence;
    IF NEW.cancels_id IS NOT NULL THEN
      SELECT * INTO cancelled FROM post_event WHERE id = NEW.cancels_id;
      IF cancelled.post_id IS DISTINCT FROM NEW.post_id OR cancelled.kind = 'CANCELLED'
         OR NEW.kind NOT IN ('CANCELLED', cancelled.kind) THEN
        RAISE EXCEPTION 'an event cancels one of the same post, and replaces one of its own kind' USING ERRCODE = 'check_violation';
      END IF;
      NEW.place := cancelled.place;
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER event_has_its_place BEFORE INSERT ON posts.post_event
    FOR EACH ROW EXECUTE FUNCTION posts.place_event();

  DROP INDEX posts.post_event_in_order;
  CREATE UNIQUE INDEX post_event_in_order ON posts.post_event (post_id, occurred_on, sequence);

  CREATE FUNCTION posts.refuse_change_of_acts() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'acts on posts are append-only' USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER event_is_append_only
    BEFORE UPDATE OF id, kind, occurred_on, sequence, place, reason, cancels_id OR DELETE ON posts.post_event
    FOR EACH STATEMENT EXECUTE FUNCTION posts.refuse_change_of_acts();`;

const HISTORY = `
  CREATE FUNCTION posts.standing_events(ids uuid[]) RETURNS SETOF posts.post_event LANGUAGE sql STABLE AS $$
    SELECT e.* FROM posts.post_event e
    WHERE e.post_id = ANY (ids) AND e.kind <> 'CANCELLED' AND NOT EXISTS (SELECT FROM posts.post_event c WHERE c.cancels_id = e.id)
  $$;

  CREATE OR REPLACE FUNCTION posts.derived_histories(ids uuid[]) RETURNS SETOF posts.post_history LANGUAGE sql STABLE AS $$
    SELECT p.id, p.reference, p.department_code, p.force, p.territory, p.fte, p.employer_id, p.competent_parties,
           life.days, life.states, array(SELECT recorded_at FROM posts.post_event WHERE post_id = p.id ORDER BY 1),
           lower(p.reference) || coalesce((
             SELECT string_agg(E'\\n' || u.folded_names, '' ORDER BY place.rank)
             FROM posts.post_host_unit place JOIN posts.host_unit u ON u.id = place.host_unit_id WHERE place.post_id = p.id
           ), '')
    FROM posts.post p JOIN (
      SELECT post_id, array_agg(occurred_on ORDER BY occurred_on, place) AS days,
             array_agg(posts.state_after(kind) ORDER BY occurred_on, place) AS states
      FROM posts.standing_events(ids) GROUP BY post_id
    ) life ON life.post_id = p.id
  $$;

  CREATE OR REPLACE FUNCTION posts.refuse_unlawful_history() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  DECLARE
    touched uuid[] := array(SELECT DISTINCT post_id FROM added);
  BEGIN
    PERFORM 1 FROM post WHERE id = ANY (touched) ORDER BY id FOR UPDATE;
    IF EXISTS (
      SELECT FROM (
        SELECT kind, lag(kind) OVER (PARTITION BY post_id ORDER BY occurred_on, place) AS previous FROM standing_events(touched)
      ) history WHERE NOT may_follow(previous, kind)
    ) OR EXISTS (SELECT unnest(touched) EXCEPT SELECT post_id FROM standing_events(touched)) THEN
      RAISE EXCEPTION 'an event that cannot follow the one before it' USING ERRCODE = 'check_violation';
    END IF;
    PERFORM renew_histories(touched);
    RETURN NULL;
  END $$;`;

const PLACES = `
  CREATE FUNCTION posts.refuse_unit_of_another_force() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    IF (SELECT force FROM post WHERE id = NEW.post_id) NOT IN ('MIXED', (SELECT force FROM host_unit WHERE id = NEW.host_unit_id)) THEN
      RAISE EXCEPTION 'a host unit of a force that the post does not serve' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER host_unit_serves_the_force AFTER INSERT OR UPDATE OF host_unit_id ON posts.post_host_unit
    FOR EACH ROW EXECUTE FUNCTION posts.refuse_unit_of_another_force();`;
