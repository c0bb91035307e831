import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { keptSessionTables } from '../session.access.js';

/**
 * A draft that is cancelled stays between ANISCG and its host: who may know of a session is told by whether it was ever
 * in the calendar, not by its state. Of the sessions cancelled earlier, those that never changed but by being cancelled
 * had not been opened; of the others nothing is known, and they stay as they were.
 */
export class SessionSeen2026112331000 implements MigrationInterface {
  readonly name = 'SessionSeen2026112331000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEEN);
    await runner.query(EARLIER);
    for (const table of keptSessionTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('sessions are not taken back: write a new migration');
  }
}

const SEEN = `
  DROP POLICY viewer_reads ON training.session;
  ALTER TABLE training.session_trainer DROP CONSTRAINT session_trainer_session_id_department_code_visible_to_fkey;
  ALTER TABLE training.session DROP COLUMN visible_to;
  ALTER TABLE training.session ADD COLUMN seen boolean NOT NULL DEFAULT false;
  COMMENT ON COLUMN training.session.seen IS 'Whether it was ever in the calendar; written by a trigger alone.';
  UPDATE training.session SET seen = true WHERE state <> 'DRAFT';
  ALTER TABLE training.session
    ADD COLUMN visible_to text[] NOT NULL GENERATED ALWAYS AS (
      CASE WHEN seen THEN ARRAY['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD', 'ANISCG']
           ELSE ARRAY['ANISCG', host_party] END) STORED,
    ADD CONSTRAINT session_known_to UNIQUE (id, department_code, visible_to);
  ALTER TABLE training.session_trainer ADD CONSTRAINT session_trainer_session_fkey
    FOREIGN KEY (session_id, department_code, visible_to)
    REFERENCES training.session (id, department_code, visible_to) ON UPDATE CASCADE;

  CREATE FUNCTION training.session_is_seen() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.seen := CASE TG_OP WHEN 'INSERT' THEN NEW.state <> 'DRAFT' ELSE OLD.seen OR NEW.state IN ('OPEN', 'HELD') END;
    RETURN NEW;
  END $$;
  CREATE TRIGGER session_is_seen BEFORE INSERT OR UPDATE OF state, seen ON training.session
    FOR EACH ROW EXECUTE FUNCTION training.session_is_seen();
  REVOKE ALL ON FUNCTION training.session_is_seen() FROM public;`;

/** The trigger keeps what was seen; only here it is taken back. */
const EARLIER = `
  ALTER TABLE training.session DISABLE TRIGGER session_is_seen;
  UPDATE training.session SET seen = false WHERE state = 'CANCELLED' AND version = 2;
  ALTER TABLE training.session ENABLE TRIGGER session_is_seen;`;
