import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Other services learn on which day a post closes, and that it does not after all: its closing is cancelled, or moved to
 * another day. Of the posts that are closed already they are told once.
 */
export class PostClosing2026112349000 implements MigrationInterface {
  readonly name = 'PostClosing2026112349000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION posts.closed_on(days date[], states smallint[]) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN CASE WHEN states[cardinality(states)] = posts.state_after('CLOSED') THEN days[cardinality(days)] END;

      CREATE OR REPLACE FUNCTION posts.publish_competence(ids uuid[]) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
        SELECT publish('post-competence', jsonb_build_object(
          'postId', p.id, 'departmentCode', p.department_code, 'competentParties', p.competent_parties,
          'closedOn', closed_on(h.days, h.states)))
        FROM post p LEFT JOIN post_history h ON h.post_id = p.id WHERE p.id = ANY (ids) ORDER BY p.id
      $$;
      CREATE FUNCTION posts.publish_closing() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
      BEGIN
        PERFORM publish_competence(ARRAY[NEW.post_id]);
        RETURN NULL;
      END $$;
      REVOKE ALL ON FUNCTION posts.publish_closing() FROM public;
      CREATE TRIGGER closed_at_once_is_published AFTER INSERT ON posts.post_history
        FOR EACH ROW WHEN (posts.closed_on(NEW.days, NEW.states) IS NOT NULL) EXECUTE FUNCTION posts.publish_closing();
      CREATE TRIGGER changed_closing_is_published AFTER UPDATE ON posts.post_history
        FOR EACH ROW WHEN (posts.closed_on(NEW.days, NEW.states) IS DISTINCT FROM posts.closed_on(OLD.days, OLD.states))
        EXECUTE FUNCTION posts.publish_closing();
      SELECT posts.publish_competence(
        array(SELECT post_id FROM posts.post_history WHERE posts.closed_on(days, states) IS NOT NULL));
    `);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
