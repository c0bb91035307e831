import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { enrolmentTables } from '../enrolment.access.js';

/**
 * Enrolments, and their counts in a table of their own: the board may read the counts and not the rows. A trigger keeps
 * the counts and the seats taken in the same transaction as every change of a row, whoever makes it; the session's row
 * is locked first, so that two persons never get the last seat.
 */
export class Enrolment2021010100010 implements MigrationInterface {
  readonly name = 'Enrolment2021010100010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(COUNTING);
    for (const table of enrolmentTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('enrolments are not taken back: write a new migration');
  }
}

const PARTY = `party text NOT NULL CHECK (party IN ('SG_CIPDR', 'DGPN', 'DGGN', 'PP'))`;
const STATE = `state text NOT NULL
  CHECK (state IN ('REQUESTED', 'CONFIRMED', 'WAITLISTED', 'ATTENDED', 'ABSENT', 'WITHDRAWN'))`;
const SESSION = `FOREIGN KEY (session_id, department_code) REFERENCES training.session (id, department_code) ON UPDATE CASCADE`;

const TABLES = `
  CREATE TABLE training.enrolment (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL,
    department_code text NOT NULL,
    worker_id uuid,
    person_label text,
    ${PARTY},
    ${STATE},
    ${SESSION},
    UNIQUE (session_id, worker_id),
    CHECK (num_nonnulls(worker_id, person_label) = 1)
  );
  CREATE TABLE training.enrolment_count (
    session_id uuid NOT NULL,
    department_code text NOT NULL,
    ${PARTY},
    ${STATE},
    number integer NOT NULL CHECK (number >= 0),
    ${SESSION},
    PRIMARY KEY (session_id, party, state)
  );`;

/** The function runs as the owner: no other role writes the counts. */
const COUNTING = `
  CREATE FUNCTION training.takes_seat(state text) RETURNS smallint LANGUAGE sql IMMUTABLE AS
    $$ SELECT (state IN ('CONFIRMED', 'ATTENDED', 'ABSENT'))::int::smallint $$;

  CREATE FUNCTION training.count_enrolment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF TG_OP <> 'INSERT' THEN
      UPDATE training.session SET seats_taken = seats_taken - training.takes_seat(OLD.state) WHERE id = OLD.session_id;
      UPDATE training.enrolment_count SET number = number - 1
        WHERE (session_id, party, state) = (OLD.session_id, OLD.party, OLD.state);
    END IF;
    IF TG_OP <> 'DELETE' THEN
      UPDATE training.session SET seats_taken = seats_taken + training.takes_seat(NEW.state)
        WHERE id = NEW.session_id AND state <> 'DRAFT';
      IF NOT FOUND THEN
        RAISE EXCEPTION 'a draft session takes no enrolment' USING ERRCODE = 'check_violation';
      END IF;
      INSERT INTO training.enrolment_count AS c (session_id, department_code, party, state, number)
        VALUES (NEW.session_id, NEW.department_code, NEW.party, NEW.state, 1)
        ON CONFLICT (session_id, party, state) DO UPDATE SET number = c.number + 1;
    END IF;
    RETURN NULL;
  END $$;

  CREATE FUNCTION training.refuse_truncation() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'enrolments are deleted one by one, so that their counts follow'; END $$;

  CREATE TRIGGER enrolment_counted AFTER INSERT OR DELETE OR UPDATE OF session_id, party, state ON training.enrolment
    FOR EACH ROW EXECUTE FUNCTION training.count_enrolment();
  CREATE TRIGGER enrolment_not_truncated BEFORE TRUNCATE ON training.enrolment
    FOR EACH STATEMENT EXECUTE FUNCTION training.refuse_truncation();
  REVOKE ALL ON FUNCTION training.count_enrolment(), training.refuse_truncation(), training.takes_seat(text) FROM public;`;
