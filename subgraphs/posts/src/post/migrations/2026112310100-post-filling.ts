import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { postFillingTables } from '../post.access.js';

/**
 * An event that fills a post names the person. Assignments are derived from that, as histories are from events, in the
 * same transaction.
 */
export class PostFilling2026112310100 implements MigrationInterface {
  readonly name = 'PostFilling2026112310100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FILLING);
    await runner.query(DERIVATION);
    await runner.query(TRIGGERS);
    for (const table of postFillingTables) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}

const FILLING = `
  CREATE TABLE posts.post_filling (
    event_id uuid PRIMARY KEY REFERENCES posts.post_event,
    assignment_id uuid NOT NULL,
    worker_id uuid NOT NULL REFERENCES posts.social_worker,
    fte numeric(3,2) NOT NULL CHECK (fte > 0 AND fte <= 1),
    post_id uuid NOT NULL,
    competent_parties text[] NOT NULL,
    department_code text NOT NULL,
    FOREIGN KEY (post_id, competent_parties, department_code)
      REFERENCES posts.post (id, competent_parties, department_code) ON UPDATE CASCADE
  );
  CREATE INDEX post_filling_by_post ON posts.post_filling (post_id);

  CREATE FUNCTION posts.hold_worker() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    PERFORM 1 FROM social_worker WHERE id = NEW.worker_id FOR UPDATE;
    RETURN NEW;
  END $$;
  CREATE TRIGGER worker_is_held BEFORE INSERT ON posts.post_filling
    FOR EACH ROW EXECUTE FUNCTION posts.hold_worker();`;

const DERIVATION = `
  CREATE FUNCTION posts.derived_assignments(ids uuid[]) RETURNS SETOF posts.assignment LANGUAGE sql STABLE AS $$
    SELECT f.assignment_id, f.worker_id, f.post_id, life.period, f.fte, f.competent_parties, f.department_code
    FROM (
      SELECT id, daterange(occurred_on, lead(occurred_on) OVER (PARTITION BY post_id ORDER BY occurred_on, place)) AS period
      FROM posts.standing_events(ids)
    ) life JOIN posts.post_filling f ON f.event_id = life.id WHERE NOT isempty(life.period)
  $$;

  CREATE FUNCTION posts.outdated_assignments(ids uuid[]) RETURNS SETOF posts.assignment LANGUAGE sql STABLE AS $$
    SELECT a.* FROM posts.assignment a
    WHERE a.id IN (SELECT assignment_id FROM posts.post_filling WHERE post_id = ANY (ids))
      AND NOT EXISTS (
        SELECT FROM posts.derived_assignments(ids) d
        WHERE (d.id, d.worker_id, d.period, d.fte) = (a.id, a.worker_id, a.period, a.fte)
      )
  $$;

  CREATE FUNCTION posts.renew_assignments(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM 1 FROM posts.social_worker WHERE id IN (SELECT worker_id FROM posts.outdated_assignments(ids)) ORDER BY id FOR UPDATE;
    DELETE FROM posts.assignment WHERE id IN (SELECT id FROM posts.outdated_assignments(ids));
    INSERT INTO posts.assignment SELECT d.* FROM posts.derived_assignments(ids) d
      WHERE NOT EXISTS (SELECT FROM posts.assignment a WHERE a.id = d.id) ORDER BY d.worker_id;
  END $$;`;

const TRIGGERS = `
  CREATE FUNCTION posts.carry_filling_into_assignments() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    PERFORM renew_assignments(array(SELECT DISTINCT post_id FROM added));
    RETURN NULL;
  END $$;
  CREATE TRIGGER assignments_follow_fillings AFTER INSERT ON posts.post_filling
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION posts.carry_filling_into_assignments();
  CREATE TRIGGER holders_follow_history AFTER INSERT ON posts.post_event
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION posts.carry_filling_into_assignments();
  CREATE TRIGGER filling_is_append_only BEFORE UPDATE OF event_id, assignment_id, worker_id, fte OR DELETE ON posts.post_filling
    FOR EACH STATEMENT EXECUTE FUNCTION posts.refuse_change_of_acts();`;
