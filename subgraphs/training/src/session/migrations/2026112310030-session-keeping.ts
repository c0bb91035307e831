import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { keptSessionTables } from '../session.access.js';

/**
 * Sessions are kept through the graph. Département and capacity follow the venue; the order of a session's states, what
 * stays fixed once it is in the calendar, and whom a change informs and frees are held here, whoever writes.
 */
export class SessionKeeping2026112310030 implements MigrationInterface {
  readonly name = 'SessionKeeping2026112310030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(CONSTRAINTS);
    await runner.query(VENUE);
    await runner.query(COURSE);
    for (const table of keptSessionTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('sessions are not taken back: write a new migration');
  }
}

const COLUMNS = `
  ALTER TABLE training.session
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN cancellation_reason text,
    ADD COLUMN venue_capacity smallint,
    ALTER COLUMN state SET DEFAULT 'DRAFT';
  UPDATE training.session s SET venue_capacity = v.capacity,
      cancellation_reason = CASE s.state WHEN 'CANCELLED' THEN 'Motif non consigné.' END
    FROM training.venue v WHERE v.id = s.venue_id;`;

/** A session of the past keeps its seats when its venue gets smaller. */
const CONSTRAINTS = `
  ALTER TABLE training.session
    ALTER COLUMN venue_capacity SET NOT NULL,
    ADD CONSTRAINT session_capacity_of_venue FOREIGN KEY (venue_id, venue_capacity)
      REFERENCES training.venue (id, capacity) ON UPDATE CASCADE,
    ADD CONSTRAINT session_seats_fit CHECK (state IN ('HELD', 'CANCELLED') OR seats <= venue_capacity),
    ADD CONSTRAINT session_cancelled_for_a_reason CHECK ((state = 'CANCELLED') = (cancellation_reason IS NOT NULL)),
    ADD CONSTRAINT session_known_to UNIQUE (id, department_code, visible_to);
  CREATE INDEX session_by_venue ON training.session (venue_id);
  CREATE INDEX session_by_programme ON training.session (programme_id, starts_at);
  CREATE TABLE training.session_trainer (
    session_id uuid NOT NULL,
    trainer_id uuid NOT NULL REFERENCES training.trainer,
    department_code text NOT NULL,
    visible_to text[] NOT NULL,
    active boolean NOT NULL DEFAULT true,
    PRIMARY KEY (session_id, trainer_id),
    FOREIGN KEY (session_id, department_code, visible_to)
      REFERENCES training.session (id, department_code, visible_to) ON UPDATE CASCADE
  );`;

/** Functions of triggers run as the owner: they see the rows that the writer may not. */
const VENUE = `
  CREATE FUNCTION training.session_takes_venue() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    SELECT department_code, capacity INTO NEW.department_code, NEW.venue_capacity
      FROM training.venue WHERE id = NEW.venue_id;
    RETURN NEW;
  END $$;
  CREATE TRIGGER session_takes_venue BEFORE INSERT OR UPDATE OF venue_id ON training.session
    FOR EACH ROW EXECUTE FUNCTION training.session_takes_venue();

  CREATE FUNCTION training.session_trainer_known() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    SELECT department_code, visible_to INTO NEW.department_code, NEW.visible_to
      FROM training.session WHERE id = NEW.session_id;
    RETURN NEW;
  END $$;
  CREATE TRIGGER session_trainer_known BEFORE INSERT ON training.session_trainer
    FOR EACH ROW EXECUTE FUNCTION training.session_trainer_known();
  REVOKE ALL ON FUNCTION training.session_takes_venue(), training.session_trainer_known() FROM public;`;

const COURSE = `
  CREATE FUNCTION training.inform_of_session(session training.session, kind text) RETURNS void LANGUAGE sql AS $$
    INSERT INTO training.session_notice (session_id, department_code, party, kind, persons, reason)
      SELECT session.id, session.department_code, concerned.party, kind, sum(concerned.persons), session.cancellation_reason
      FROM (SELECT party, number AS persons FROM training.enrolment_count
              WHERE session_id = session.id AND state IN ('REQUESTED', 'CONFIRMED', 'WAITLISTED') AND number > 0
            UNION ALL SELECT session.host_party, 0 WHERE session.host_party <> 'ANISCG') concerned
      GROUP BY concerned.party
  $$;

  CREATE FUNCTION training.session_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    moved boolean := (NEW.venue_id, NEW.starts_at, NEW.ends_at) IS DISTINCT FROM (OLD.venue_id, OLD.starts_at, OLD.ends_at);
  BEGIN
    IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN
        (('DRAFT', 'OPEN'), ('DRAFT', 'CANCELLED'), ('OPEN', 'HELD'), ('OPEN', 'CANCELLED')) THEN
      RAISE EXCEPTION 'a session never goes from % to %', OLD.state, NEW.state
        USING ERRCODE = 'check_violation', CONSTRAINT = 'session_course';
    END IF;
    IF OLD.state <> 'DRAFT' AND NEW.programme_id <> OLD.programme_id
        OR OLD.state IN ('HELD', 'CANCELLED') AND (moved OR NEW.seats <> OLD.seats OR NEW.host_party <> OLD.host_party) THEN
      RAISE EXCEPTION 'what is settled of a session does not change'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'session_settled';
    END IF;
    IF NEW.state = 'HELD' AND OLD.state = 'OPEN' AND EXISTS (
        SELECT FROM training.enrolment WHERE session_id = NEW.id AND state = 'CONFIRMED') THEN
      RAISE EXCEPTION 'a session is held once it is known who came'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'session_attendance_known';
    END IF;
    IF NEW.state = 'CANCELLED' AND OLD.state <> 'CANCELLED' THEN
      PERFORM training.inform_of_session(NEW, 'CANCELLED');
    ELSIF NEW.state = 'OPEN' AND OLD.state = 'OPEN' AND moved THEN
      PERFORM training.inform_of_session(NEW, 'MOVED');
    END IF;
    IF NEW.state IN ('HELD', 'CANCELLED') AND OLD.state = 'OPEN' THEN
      UPDATE training.enrolment SET state = 'WITHDRAWN'
        WHERE session_id = NEW.id AND state IN ('REQUESTED', 'CONFIRMED', 'WAITLISTED');
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER session_changes AFTER UPDATE OF state, programme_id, venue_id, starts_at, ends_at, seats, host_party
    ON training.session FOR EACH ROW EXECUTE FUNCTION training.session_changes();
  REVOKE ALL ON FUNCTION training.session_changes(), training.inform_of_session(training.session, text) FROM public;`;
