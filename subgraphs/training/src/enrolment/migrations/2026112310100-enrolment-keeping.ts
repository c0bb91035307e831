import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { keptEnrolmentTables } from '../enrolment.access.js';

/**
 * Enrolments are asked, withdrawn and answered here, whoever writes: the session's row is locked first, so that seats
 * are given one after the other, in the order of asking. Who the person is has a narrower policy, in a table of its own.
 */
export class EnrolmentKeeping2026112310100 implements MigrationInterface {
  readonly name = 'EnrolmentKeeping2026112310100';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [COLUMNS, PERSONS, ACTS, ASKING, STATES, SEATS, REVOKED]) await runner.query(part);
    for (const table of keptEnrolmentTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('enrolments are not taken back: write a new migration');
  }
}

const COLUMNS = `
  ALTER TABLE training.session ADD COLUMN asked integer NOT NULL DEFAULT 0;
  COMMENT ON COLUMN training.session.asked IS 'Enrolments ever asked; written by the trigger of training.enrolment alone.';
  ALTER TABLE training.enrolment
    ADD COLUMN rank integer,
    ADD COLUMN active boolean NOT NULL GENERATED ALWAYS AS (state <> 'WITHDRAWN') STORED,
    ALTER COLUMN state SET DEFAULT 'REQUESTED';
  UPDATE training.enrolment e SET rank = asked.rank
    FROM (SELECT id, row_number() OVER (PARTITION BY session_id ORDER BY id) AS rank FROM training.enrolment) asked
    WHERE asked.id = e.id;
  UPDATE training.session s SET asked = (SELECT count(*) FROM training.enrolment e WHERE e.session_id = s.id);
  ALTER TABLE training.enrolment
    ALTER COLUMN rank SET NOT NULL,
    ADD CONSTRAINT enrolment_rank UNIQUE (session_id, rank),
    ADD CONSTRAINT enrolment_person_key UNIQUE (id, session_id, party, department_code, active),
    ADD CONSTRAINT enrolment_party_key UNIQUE (id, party, department_code);
  CREATE INDEX enrolment_waiting ON training.enrolment (session_id, rank) WHERE state = 'WAITLISTED';`;

/** Every enrolment has one person; the same one is enrolled once in a session, and again only after withdrawing. */
const PERSONS = `
  CREATE TABLE training.enrolment_person (
    enrolment_id uuid PRIMARY KEY,
    session_id uuid NOT NULL,
    party text NOT NULL,
    department_code text NOT NULL,
    active boolean NOT NULL,
    worker_id uuid REFERENCES training.onboarding,
    person_label text CHECK (length(person_label) BETWEEN 1 AND 120),
    CHECK (num_nonnulls(worker_id, person_label) = 1),
    FOREIGN KEY (enrolment_id, session_id, party, department_code, active)
      REFERENCES training.enrolment (id, session_id, party, department_code, active) ON UPDATE CASCADE ON DELETE CASCADE
  );
  INSERT INTO training.enrolment_person
    SELECT id, session_id, party, department_code, active, worker_id, person_label FROM training.enrolment;
  ALTER TABLE training.enrolment DROP COLUMN worker_id, DROP COLUMN person_label;
  CREATE UNIQUE INDEX enrolment_once_worker ON training.enrolment_person (session_id, worker_id) WHERE active;
  CREATE UNIQUE INDEX enrolment_once_label ON training.enrolment_person (session_id, party, lower(person_label)) WHERE active;
  CREATE INDEX enrolment_person_by_worker ON training.enrolment_person (worker_id) WHERE worker_id IS NOT NULL;
  ALTER TABLE training.enrolment ADD CONSTRAINT enrolment_has_person FOREIGN KEY (id)
    REFERENCES training.enrolment_person DEFERRABLE INITIALLY DEFERRED;

  CREATE FUNCTION training.person_of_enrolment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    SELECT session_id, party, department_code, active INTO NEW.session_id, NEW.party, NEW.department_code, NEW.active
      FROM training.enrolment WHERE id = NEW.enrolment_id;
    IF NEW.worker_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM training.onboarding WHERE worker_id = NEW.worker_id AND NEW.party = ANY (competent_parties)) THEN
      RAISE EXCEPTION 'a social worker counts for a party competent over the post'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'enrolment_of_competence';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER person_of_enrolment BEFORE INSERT ON training.enrolment_person
    FOR EACH ROW EXECUTE FUNCTION training.person_of_enrolment();`;

const ACTS = `
  CREATE TABLE training.enrolment_change (
    enrolment_id uuid NOT NULL,
    number integer GENERATED ALWAYS AS IDENTITY,
    party text NOT NULL,
    department_code text NOT NULL,
    state text NOT NULL,
    recorded_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (enrolment_id, number),
    FOREIGN KEY (enrolment_id, party, department_code)
      REFERENCES training.enrolment (id, party, department_code) ON UPDATE CASCADE ON DELETE CASCADE
  );
  INSERT INTO training.enrolment_change (enrolment_id, party, department_code, state)
    SELECT id, party, department_code, state FROM training.enrolment ORDER BY id;
  CREATE TABLE training.enrolment_withdrawal (
    enrolment_id uuid PRIMARY KEY,
    party text NOT NULL,
    department_code text NOT NULL,
    recorded_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    FOREIGN KEY (enrolment_id, party, department_code)
      REFERENCES training.enrolment (id, party, department_code) ON UPDATE CASCADE ON DELETE CASCADE
  );`;

const ASKING = `
  CREATE FUNCTION training.place_enrolment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    session training.session;
  BEGIN
    UPDATE training.session SET asked = asked + 1 WHERE id = NEW.session_id RETURNING * INTO session;
    NEW.department_code := session.department_code;
    NEW.rank := session.asked;
    IF NEW.state = 'REQUESTED' THEN
      IF session.state <> 'OPEN' THEN
        RAISE EXCEPTION 'only an open session takes enrolments'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'enrolment_session_open';
      END IF;
      NEW.state := CASE WHEN session.seats_taken < session.seats THEN 'CONFIRMED' ELSE 'WAITLISTED' END;
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER enrolment_placed BEFORE INSERT ON training.enrolment
    FOR EACH ROW EXECUTE FUNCTION training.place_enrolment();

  CREATE FUNCTION training.withdraw_enrolment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    SELECT party, department_code INTO NEW.party, NEW.department_code FROM training.enrolment WHERE id = NEW.enrolment_id;
    PERFORM FROM training.session WHERE id = (SELECT session_id FROM training.enrolment WHERE id = NEW.enrolment_id) FOR UPDATE;
    UPDATE training.enrolment SET state = 'WITHDRAWN'
      WHERE id = NEW.enrolment_id AND state IN ('REQUESTED', 'CONFIRMED', 'WAITLISTED');
    IF NOT FOUND THEN
      RAISE EXCEPTION 'this enrolment is over' USING ERRCODE = 'check_violation', CONSTRAINT = 'enrolment_withdrawable';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER enrolment_withdrawn BEFORE INSERT ON training.enrolment_withdrawal
    FOR EACH ROW EXECUTE FUNCTION training.withdraw_enrolment();`;

/** The order of an enrolment's states, and their history. */
const STATES = `
  CREATE FUNCTION training.enrolment_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      INSERT INTO training.enrolment_change (enrolment_id, party, department_code, state)
        SELECT NEW.id, NEW.party, NEW.department_code, state FROM unnest(ARRAY['REQUESTED', nullif(NEW.state, 'REQUESTED')]) state
        WHERE state IS NOT NULL;
    ELSIF NEW.state <> OLD.state THEN
      IF (OLD.state, NEW.state) NOT IN (('REQUESTED', 'CONFIRMED'), ('REQUESTED', 'WAITLISTED'), ('REQUESTED', 'WITHDRAWN'),
          ('WAITLISTED', 'CONFIRMED'), ('WAITLISTED', 'WITHDRAWN'), ('CONFIRMED', 'WITHDRAWN'), ('CONFIRMED', 'ATTENDED'),
          ('CONFIRMED', 'ABSENT'), ('ATTENDED', 'ABSENT'), ('ABSENT', 'ATTENDED')) THEN
        RAISE EXCEPTION 'an enrolment never goes from % to %', OLD.state, NEW.state
          USING ERRCODE = 'check_violation', CONSTRAINT = 'enrolment_course';
      END IF;
      INSERT INTO training.enrolment_change (enrolment_id, party, department_code, state)
        VALUES (NEW.id, NEW.party, NEW.department_code, NEW.state);
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER enrolment_changes AFTER INSERT OR UPDATE OF state ON training.enrolment
    FOR EACH ROW EXECUTE FUNCTION training.enrolment_changes();`;

/** A free seat goes to the first on the waiting list at once, in the transaction that frees it. */
const SEATS = `
  CREATE FUNCTION training.fill_seats(of_session uuid) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    free integer;
  BEGIN
    SELECT seats - seats_taken INTO free FROM training.session WHERE id = of_session AND state = 'OPEN' FOR UPDATE;
    IF free > 0 THEN
      WITH moved AS (
        UPDATE training.enrolment SET state = 'CONFIRMED' WHERE id IN (
          SELECT id FROM training.enrolment WHERE session_id = of_session AND state = 'WAITLISTED' ORDER BY rank LIMIT free)
        RETURNING session_id, department_code, party)
      INSERT INTO training.session_notice (session_id, department_code, party, kind, persons)
        SELECT session_id, department_code, party, 'SEAT_GIVEN', count(*) FROM moved GROUP BY 1, 2, 3;
    END IF;
  END $$;

  CREATE FUNCTION training.seat_freed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF training.takes_seat(OLD.state) = 1 AND (TG_OP = 'DELETE' OR training.takes_seat(NEW.state) = 0) THEN
      PERFORM training.fill_seats(OLD.session_id);
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER enrolment_frees_seat AFTER DELETE OR UPDATE OF state ON training.enrolment
    FOR EACH ROW EXECUTE FUNCTION training.seat_freed();

  CREATE FUNCTION training.seats_added() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF NEW.seats > OLD.seats THEN
      PERFORM training.fill_seats(NEW.id);
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER session_seats_added AFTER UPDATE OF seats ON training.session
    FOR EACH ROW EXECUTE FUNCTION training.seats_added();`;

const REVOKED = `
  REVOKE ALL ON FUNCTION training.person_of_enrolment(), training.place_enrolment(), training.withdraw_enrolment(),
    training.enrolment_changes(), training.fill_seats(uuid), training.seat_freed(), training.seats_added() FROM public;`;
