import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The assignments that are there already are those of the events that filled their posts. From now on, at the end of
 * every transaction, a post is filled on the days on which somebody holds it, and on no other.
 */
export class PostHolders2026112310110 implements MigrationInterface {
  readonly name = 'PostHolders2026112310110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EXISTING_HOLDERS);
    await runner.query(FILLED_MEANS_HELD);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}

const EXISTING_HOLDERS = `
  INSERT INTO posts.post_filling (event_id, assignment_id, worker_id, fte, post_id, competent_parties, department_code)
    SELECT e.id, a.id, a.worker_id, a.fte, a.post_id, a.competent_parties, a.department_code
    FROM posts.assignment a JOIN posts.post_event e ON e.post_id = a.post_id AND e.kind = 'FILLED' AND e.occurred_on = lower(a.period)`;

const FILLED_MEANS_HELD = `
  CREATE FUNCTION posts.refuse_post_filled_by_nobody() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  DECLARE
    post uuid;
  BEGIN
    FOREACH post IN ARRAY CASE TG_OP WHEN 'DELETE' THEN ARRAY[OLD.post_id] WHEN 'INSERT' THEN ARRAY[NEW.post_id] ELSE ARRAY[OLD.post_id, NEW.post_id] END LOOP
      IF (SELECT coalesce(range_agg(daterange(h.days[n], h.days[n + 1])), '{}') FROM post_history h, generate_subscripts(h.states, 1) n
          WHERE h.post_id = post AND h.states[n] = state_after('FILLED'))
         <> (SELECT coalesce(range_agg(period), '{}') FROM assignment WHERE post_id = post) THEN
        RAISE EXCEPTION 'a post is filled if and only if somebody holds it' USING ERRCODE = 'check_violation';
      END IF;
    END LOOP;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER filled_means_held AFTER INSERT ON posts.post_event
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.kind IN ('FILLED', 'VACATED', 'CANCELLED')) EXECUTE FUNCTION posts.refuse_post_filled_by_nobody();
  CREATE CONSTRAINT TRIGGER held_means_filled AFTER INSERT OR UPDATE OR DELETE ON posts.assignment
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION posts.refuse_post_filled_by_nobody();`;
