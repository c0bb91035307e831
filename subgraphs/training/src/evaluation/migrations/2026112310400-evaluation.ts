import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { evaluationTables } from '../evaluation.access.js';

/**
 * Evaluations without a person. ANISCG draws as many codes as persons of a party attended and gives them out by lot; a
 * code is used once. The trigger takes the code and the comment off the answer before it is written: no column, no
 * instant and no order links an answer to a code, nor a comment to a score.
 */
export class Evaluation2026112310400 implements MigrationInterface {
  readonly name = 'Evaluation2026112310400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ANSWERING);
    for (const table of evaluationTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('evaluations are not taken back: write a new migration');
  }
}

const OF_SESSION = `
    session_id uuid NOT NULL,
    party text NOT NULL CHECK (party IN ('SG_CIPDR', 'DGPN', 'DGGN', 'PP')),
    department_code text NOT NULL,
    FOREIGN KEY (session_id, department_code) REFERENCES training.session (id, department_code) ON UPDATE CASCADE`;

const TABLES = `
  ALTER TABLE training.session ADD CONSTRAINT session_of_host UNIQUE (id, department_code, host_party);
  CREATE TABLE training.evaluation_code (
    digest text PRIMARY KEY CHECK (digest ~ '^[0-9a-f]{64}$'),
    ${OF_SESSION},
    used boolean NOT NULL DEFAULT false
  );
  CREATE INDEX evaluation_code_by_session ON training.evaluation_code (session_id, party);
  CREATE TABLE training.evaluation (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    ${OF_SESSION},
    score smallint NOT NULL CHECK (score BETWEEN 1 AND 5),
    code_digest text CONSTRAINT evaluation_without_code CHECK (code_digest IS NULL),
    comment text CONSTRAINT evaluation_without_comment CHECK (comment IS NULL)
  );
  CREATE INDEX evaluation_by_session ON training.evaluation (session_id, party);
  CREATE TABLE training.evaluation_comment (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    session_id uuid NOT NULL,
    department_code text NOT NULL,
    host_party text NOT NULL,
    comment text NOT NULL CHECK (length(comment) BETWEEN 1 AND 1000),
    FOREIGN KEY (session_id, department_code, host_party)
      REFERENCES training.session (id, department_code, host_party) ON UPDATE CASCADE
  );
  CREATE INDEX evaluation_comment_by_session ON training.evaluation_comment (session_id);`;

/** As many codes as persons attended, whatever becomes of them; the session's row is locked while they are counted. */
const ANSWERING = `
  CREATE FUNCTION training.draw_evaluation_code() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    SELECT department_code INTO NEW.department_code FROM training.session WHERE id = NEW.session_id FOR NO KEY UPDATE;
    IF (SELECT count(*) FROM training.evaluation_code WHERE session_id = NEW.session_id AND party = NEW.party)
        >= (SELECT coalesce(sum(number), 0) FROM training.enrolment_count
            WHERE session_id = NEW.session_id AND party = NEW.party AND state = 'ATTENDED') THEN
      RAISE EXCEPTION 'one code a person who attended' USING ERRCODE = 'check_violation', CONSTRAINT = 'evaluation_code_each';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER code_drawn BEFORE INSERT ON training.evaluation_code
    FOR EACH ROW EXECUTE FUNCTION training.draw_evaluation_code();

  CREATE FUNCTION training.take_evaluation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF NEW.code_digest IS NOT NULL THEN
      UPDATE training.evaluation_code SET used = true WHERE digest = NEW.code_digest AND NOT used
        RETURNING session_id, party, department_code INTO NEW.session_id, NEW.party, NEW.department_code;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'no such code' USING ERRCODE = 'check_violation', CONSTRAINT = 'evaluation_code_known';
      END IF;
    END IF;
    IF NEW.comment IS NOT NULL THEN
      INSERT INTO training.evaluation_comment (session_id, department_code, host_party, comment)
        SELECT id, department_code, host_party, NEW.comment FROM training.session WHERE id = NEW.session_id;
    END IF;
    NEW.code_digest := NULL;
    NEW.comment := NULL;
    RETURN NEW;
  END $$;
  CREATE TRIGGER evaluation_taken BEFORE INSERT ON training.evaluation
    FOR EACH ROW EXECUTE FUNCTION training.take_evaluation();
  REVOKE ALL ON FUNCTION training.draw_evaluation_code(), training.take_evaluation() FROM public;`;
