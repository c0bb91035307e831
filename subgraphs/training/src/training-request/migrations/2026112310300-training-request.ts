import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { trainingRequestTables } from '../training-request.access.js';

/**
 * Requests, and what ended them: an answer of ANISCG or a withdrawal, one of them, once. State and counts follow by
 * trigger, whoever writes; the board may read the counts and not the rows.
 */
export class TrainingRequest2026112310300 implements MigrationInterface {
  readonly name = 'TrainingRequest2026112310300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(FOLLOWING);
    for (const table of trainingRequestTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('requests are not taken back: write a new migration');
  }
}

const PARTY = `party text NOT NULL CHECK (party IN ('DGPN', 'DGGN', 'PP'))`;
const STATE = `state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'ANSWERED', 'REFUSED', 'WITHDRAWN'))`;
const REQUEST = `
    request_id uuid PRIMARY KEY,
    party text NOT NULL,
    department_code text NOT NULL,
    FOREIGN KEY (request_id, party, department_code) REFERENCES training.training_request (id, party, department_code)`;

const TABLES = `
  CREATE TABLE training.training_request (
    id uuid PRIMARY KEY,
    ${PARTY},
    audience text NOT NULL CHECK (audience IN ('UNIT_HEADS', 'POLICE_OFFICERS', 'GENDARMES', 'POLICE_STUDENTS',
                                               'GENDARMERIE_STUDENTS', 'NEW_ISCG', 'ISCG')),
    persons smallint NOT NULL CHECK (persons BETWEEN 1 AND 1000),
    first_day date NOT NULL,
    last_day date NOT NULL CHECK (last_day >= first_day),
    department_code text NOT NULL,
    message text CHECK (length(message) BETWEEN 1 AND 2000),
    requested_at timestamptz(3) NOT NULL,
    ${STATE},
    UNIQUE (id, party, department_code)
  );
  CREATE INDEX training_request_by_instant ON training.training_request (requested_at, id);
  CREATE INDEX training_request_by_state ON training.training_request (state, requested_at, id);
  CREATE INDEX training_request_by_party ON training.training_request (party, requested_at, id);
  CREATE TABLE training.training_request_answer (${REQUEST},
    session_id uuid REFERENCES training.session,
    reason text CHECK (length(reason) BETWEEN 1 AND 500),
    answered_at timestamptz(3) NOT NULL,
    CHECK (num_nonnulls(session_id, reason) = 1)
  );
  CREATE INDEX training_request_answer_by_session ON training.training_request_answer (session_id);
  CREATE TABLE training.training_request_withdrawal (${REQUEST},
    withdrawn_at timestamptz(3) NOT NULL
  );
  CREATE TABLE training.training_request_count (
    ${PARTY},
    department_code text NOT NULL,
    ${STATE},
    number integer NOT NULL CHECK (number >= 0),
    PRIMARY KEY (party, department_code, state)
  );`;

/** Functions of triggers run as the owner: state and counts are theirs alone. */
const FOLLOWING = `
  CREATE FUNCTION training.end_training_request() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    ends text := 'WITHDRAWN';
  BEGIN
    IF TG_TABLE_NAME = 'training_request_answer' THEN
      ends := CASE WHEN NEW.session_id IS NULL THEN 'REFUSED' ELSE 'ANSWERED' END;
    END IF;
    UPDATE training.training_request SET state = ends WHERE id = NEW.request_id AND state = 'PENDING'
      RETURNING party, department_code INTO NEW.party, NEW.department_code;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'this request has ended' USING ERRCODE = 'check_violation', CONSTRAINT = 'training_request_pending';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER request_ends BEFORE INSERT ON training.training_request_answer
    FOR EACH ROW EXECUTE FUNCTION training.end_training_request();
  CREATE TRIGGER request_ends BEFORE INSERT ON training.training_request_withdrawal
    FOR EACH ROW EXECUTE FUNCTION training.end_training_request();

  CREATE FUNCTION training.count_training_request() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      UPDATE training.training_request_count SET number = number - 1
        WHERE (party, department_code, state) = (OLD.party, OLD.department_code, OLD.state);
    END IF;
    INSERT INTO training.training_request_count AS c (party, department_code, state, number)
      VALUES (NEW.party, NEW.department_code, NEW.state, 1)
      ON CONFLICT (party, department_code, state) DO UPDATE SET number = c.number + 1;
    RETURN NULL;
  END $$;
  CREATE TRIGGER request_counted AFTER INSERT OR UPDATE OF state ON training.training_request
    FOR EACH ROW EXECUTE FUNCTION training.count_training_request();
  REVOKE ALL ON FUNCTION training.end_training_request(), training.count_training_request() FROM public;`;
