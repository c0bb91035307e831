import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { keptOnboardingTables } from '../onboarding.access.js';

/**
 * What is booked and attended follows the person's enrolments in onboarding sessions, by trigger: nobody types it. An
 * attendance known from before the calendar stays beside it.
 */
export class OnboardingFollows2026112310210 implements MigrationInterface {
  readonly name = 'OnboardingFollows2026112310210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(FOLLOWING);
    for (const table of keptOnboardingTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('onboarding is not taken back: write a new migration');
  }
}

const COLUMNS = `
  ALTER TABLE training.onboarding
    ADD COLUMN assigned_on date,
    ADD COLUMN attended_before date,
    ADD CONSTRAINT onboarding_due_after_assignment CHECK (due_on > assigned_on),
    ADD CONSTRAINT onboarding_competence CHECK (competent_parties <@ ARRAY['DGPN', 'DGGN', 'PP']);
  COMMENT ON COLUMN training.onboarding.attended_before IS 'Attended outside the calendar: before it began.';
  UPDATE training.onboarding SET attended_before = attended_on WHERE session_id IS NULL;`;

const FOLLOWING = `
  CREATE FUNCTION training.follow_onboarding(worker uuid) RETURNS void LANGUAGE sql AS $$
    WITH place AS (
      SELECT s.id, s.last_day, s.state, e.state = 'ATTENDED' AS attended
      FROM training.enrolment_person p
        JOIN training.enrolment e ON e.id = p.enrolment_id
        JOIN training.session s ON s.id = e.session_id
        JOIN training.programme g ON g.id = s.programme_id
      WHERE p.worker_id = worker AND g.kind = 'ONBOARDING' AND e.state IN ('CONFIRMED', 'ATTENDED', 'ABSENT')
      ORDER BY e.state = 'ATTENDED' DESC, CASE e.state WHEN 'ATTENDED' THEN s.last_day END, e.state = 'CONFIRMED' DESC,
               s.last_day DESC, s.id LIMIT 1
    )
    UPDATE training.onboarding o SET session_id = place.id, session_last_day = place.last_day, session_state = place.state,
        attended_on = coalesce(o.attended_before, CASE WHEN place.attended THEN place.last_day END)
      FROM (SELECT 1) always LEFT JOIN place ON true
      WHERE o.worker_id = worker
        AND (o.session_id, o.attended_on)
            IS DISTINCT FROM (place.id, coalesce(o.attended_before, CASE WHEN place.attended THEN place.last_day END))
  $$;

  CREATE FUNCTION training.onboarding_follows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    worker uuid;
  BEGIN
    IF TG_TABLE_NAME = 'enrolment' THEN
      SELECT worker_id INTO worker FROM training.enrolment_person WHERE enrolment_id = NEW.id;
    ELSIF TG_OP = 'DELETE' THEN
      worker := OLD.worker_id;
    ELSE
      worker := NEW.worker_id;
    END IF;
    IF worker IS NOT NULL THEN
      PERFORM training.follow_onboarding(worker);
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER onboarding_follows AFTER UPDATE OF state ON training.enrolment
    FOR EACH ROW EXECUTE FUNCTION training.onboarding_follows();
  CREATE TRIGGER onboarding_follows AFTER INSERT OR DELETE ON training.enrolment_person
    FOR EACH ROW EXECUTE FUNCTION training.onboarding_follows();
  REVOKE ALL ON FUNCTION training.follow_onboarding(uuid), training.onboarding_follows() FROM public;`;
