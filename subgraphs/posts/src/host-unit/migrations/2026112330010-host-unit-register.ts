import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { hostUnitTables } from '../host-unit.access.js';

/**
 * Host units are created, corrected on the version that was read, and ended. The force follows from the kind, the
 * département from the commune; while posts are held in a unit, neither its force nor its département changes.
 */
export class HostUnitRegister2026112330010 implements MigrationInterface {
  readonly name = 'HostUnitRegister2026112330010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(POSTS);
    for (const table of hostUnitTables) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}

const COLUMNS = `
  CREATE FUNCTION posts.department_of_commune(code text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN left(code, CASE WHEN left(code, 2) = '97' THEN 3 ELSE 2 END);

  ALTER TABLE posts.host_unit
    ADD version int NOT NULL DEFAULT 1,
    ADD ended_on date,
    ADD end_reason text CHECK (char_length(end_reason) BETWEEN 1 AND 300),
    ADD CONSTRAINT host_unit_has_a_name CHECK (char_length(btrim(name)) BETWEEN 1 AND 160),
    ADD CONSTRAINT commune_has_a_name CHECK (char_length(btrim(commune_name)) BETWEEN 1 AND 120),
    ADD CONSTRAINT end_of_host_unit_has_its_reason CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
    ADD CONSTRAINT force_follows_kind CHECK (kind = 'OTHER' OR (kind = 'COMMISSARIAT') = (force = 'POLICE')),
    ADD CONSTRAINT department_follows_commune CHECK (department_code = posts.department_of_commune(commune_code));
  COMMENT ON COLUMN posts.host_unit.ended_on IS 'last day on which it may host a post; null while it may';
  CREATE UNIQUE INDEX host_unit_is_known_once ON posts.host_unit (commune_code, kind, posts.folded(name)) WHERE ended_on IS NULL;`;

const POSTS = `
  CREATE FUNCTION posts.refuse_end_of_host_unit_of_posts() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM post_history h JOIN post_host_unit place USING (post_id)
      WHERE place.host_unit_id = NEW.id AND stands_until(h.days, h.states) > NEW.ended_on
    ) THEN
      RAISE EXCEPTION 'posts stand in the unit' USING ERRCODE = 'check_violation', CONSTRAINT = 'host_unit_of_standing_posts';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER host_unit_ends_after_its_posts AFTER UPDATE OF ended_on ON posts.host_unit
    FOR EACH ROW WHEN (NEW.ended_on IS NOT NULL) EXECUTE FUNCTION posts.refuse_end_of_host_unit_of_posts();

  CREATE FUNCTION posts.refuse_move_of_host_unit_of_posts() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    IF EXISTS (SELECT FROM post_host_unit WHERE host_unit_id = NEW.id) THEN
      RAISE EXCEPTION 'posts are held in the unit' USING ERRCODE = 'check_violation', CONSTRAINT = 'host_unit_of_posts';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER host_unit_stays_with_its_posts BEFORE UPDATE OF force, department_code ON posts.host_unit
    FOR EACH ROW WHEN (OLD.force <> NEW.force OR OLD.department_code <> NEW.department_code)
    EXECUTE FUNCTION posts.refuse_move_of_host_unit_of_posts();

  -- The unit is held until the post is written: its force cannot change meanwhile.
  CREATE OR REPLACE FUNCTION posts.refuse_unit_of_another_force() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  DECLARE
    unit_force text;
  BEGIN
    SELECT force INTO unit_force FROM host_unit WHERE id = NEW.host_unit_id FOR SHARE;
    IF (SELECT force FROM post WHERE id = NEW.post_id) NOT IN ('MIXED', unit_force) THEN
      RAISE EXCEPTION 'a host unit of a force that the post does not serve' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END $$;`;
