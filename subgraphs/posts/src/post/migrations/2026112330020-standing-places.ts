import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A post stands on an employer and in host units that have not ended: whatever changes its history, these are held
 * until the transaction ends, so that none ends meanwhile.
 */
export class StandingPlaces2026112330020 implements MigrationInterface {
  readonly name = 'StandingPlaces2026112330020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STANDING_PLACES);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}

const STANDING_PLACES = `
  CREATE FUNCTION posts.refuse_post_of_ended_place() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    PERFORM 1 FROM employer WHERE id IN (SELECT employer_id FROM renewed) ORDER BY id FOR SHARE;
    PERFORM 1 FROM host_unit WHERE id IN (
      SELECT host_unit_id FROM post_host_unit WHERE post_id IN (SELECT post_id FROM renewed)
    ) ORDER BY id FOR SHARE;
    IF EXISTS (
      SELECT FROM renewed r JOIN employer e ON e.id = r.employer_id WHERE stands_until(r.days, r.states) > e.ended_on
    ) THEN
      RAISE EXCEPTION 'a post of an employer that ended' USING ERRCODE = 'check_violation', CONSTRAINT = 'employer_of_standing_posts';
    END IF;
    IF EXISTS (
      SELECT FROM renewed r JOIN post_host_unit place USING (post_id) JOIN host_unit u ON u.id = place.host_unit_id
      WHERE stands_until(r.days, r.states) > u.ended_on
    ) THEN
      RAISE EXCEPTION 'a post in a unit that ended' USING ERRCODE = 'check_violation', CONSTRAINT = 'host_unit_of_standing_posts';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER new_history_has_standing_places AFTER INSERT ON posts.post_history
    REFERENCING NEW TABLE AS renewed FOR EACH STATEMENT EXECUTE FUNCTION posts.refuse_post_of_ended_place();
  CREATE TRIGGER history_has_standing_places AFTER UPDATE ON posts.post_history
    REFERENCING NEW TABLE AS renewed FOR EACH STATEMENT EXECUTE FUNCTION posts.refuse_post_of_ended_place();`;
