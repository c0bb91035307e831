import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Other services learn which posts there are and who is competent over them: when they come, and when that changes. */
export class PostCompetence2026112340100 implements MigrationInterface {
  readonly name = 'PostCompetence2026112340100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION posts.publish_competence(ids uuid[]) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
        SELECT publish('post-competence', jsonb_build_object(
          'postId', p.id, 'departmentCode', p.department_code, 'competentParties', p.competent_parties))
        FROM post p WHERE p.id = ANY (ids) ORDER BY p.id
      $$;
      CREATE FUNCTION posts.publish_changed_competence() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
      BEGIN
        PERFORM publish_competence(array(SELECT id FROM changed));
        RETURN NULL;
      END $$;
      REVOKE ALL ON FUNCTION posts.publish_competence(uuid[]), posts.publish_changed_competence() FROM public;
      CREATE TRIGGER new_post_is_published AFTER INSERT ON posts.post
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION posts.publish_changed_competence();
      CREATE TRIGGER changed_post_is_published AFTER UPDATE ON posts.post
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION posts.publish_changed_competence();
      SELECT posts.publish_competence(array(SELECT id FROM posts.post));
    `);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
