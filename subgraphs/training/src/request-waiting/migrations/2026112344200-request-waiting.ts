import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever reminds the parties is told which requests wait for an answer, and when one no longer does. */
export class RequestWaiting2026112344200 implements MigrationInterface {
  readonly name = 'RequestWaiting2026112344200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION training.publish_training_request(asked training.training_request) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = training, pg_temp AS $$
        SELECT publish('request-waiting', jsonb_build_object(
          'request', 'TRAINING_REQUEST', 'requestId', asked.id, 'party', 'ANISCG',
          'askedOn', (asked.requested_at AT TIME ZONE 'Europe/Paris')::date,
          'departmentCode', asked.department_code, 'waiting', asked.state = 'PENDING'))
      $$;
      CREATE FUNCTION training.publish_venue_offer(asked training.venue_offer) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = training, pg_temp AS $$
        SELECT publish('request-waiting', jsonb_build_object(
          'request', 'VENUE_OFFER', 'requestId', asked.id, 'party', asked.party, 'askedOn', asked.asked_on,
          'departmentCode', asked.department_code, 'waiting', asked.state = 'ASKED' AND NOT asked.spontaneous))
      $$;
      CREATE FUNCTION training.request_changes() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = training, pg_temp AS $$
      BEGIN
        IF TG_TABLE_NAME = 'training_request' THEN
          PERFORM publish_training_request(NEW);
        ELSE
          PERFORM publish_venue_offer(NEW);
        END IF;
        RETURN NULL;
      END $$;
      REVOKE ALL ON FUNCTION training.publish_training_request(training.training_request),
        training.publish_venue_offer(training.venue_offer), training.request_changes() FROM public;
      CREATE TRIGGER waiting_is_published AFTER INSERT OR UPDATE OF state ON training.training_request
        FOR EACH ROW EXECUTE FUNCTION training.request_changes();
      CREATE TRIGGER waiting_is_published AFTER INSERT OR UPDATE OF state ON training.venue_offer
        FOR EACH ROW EXECUTE FUNCTION training.request_changes();
      SELECT training.publish_training_request(r) FROM training.training_request r WHERE r.state = 'PENDING' ORDER BY r.id;
      SELECT training.publish_venue_offer(o) FROM training.venue_offer o WHERE o.state = 'ASKED' ORDER BY o.id;
    `);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
