import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { terminationNoticeTables } from '../termination-notice.access.js';

/**
 * Notices and their withdrawals. PostgreSQL itself finds the term in which a letter was received, refuses one received
 * less than three months before its renewal, and keeps the last day of the convention; one notice at most stands.
 */
export class TerminationNotice2026112333020 implements MigrationInterface {
  readonly name = 'TerminationNotice2026112333020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ENDING);
    for (const table of terminationNoticeTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('notices are not taken back: write a new migration');
  }
}

const TABLES = `
  CREATE TABLE governance.termination_notice (
    id uuid PRIMARY KEY,
    given_by text NOT NULL REFERENCES governance.party CHECK (given_by IN ('SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'ANISCG')),
    side text NOT NULL GENERATED ALWAYS AS (CASE given_by WHEN 'ANISCG' THEN 'ANISCG' ELSE 'STATE' END) STORED,
    letter_number text NOT NULL CHECK (char_length(letter_number) BETWEEN 1 AND 40),
    sent_on date NOT NULL,
    received_on date NOT NULL,
    ends_on date NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    CONSTRAINT received_after_it_was_sent CHECK (received_on >= sent_on),
    UNIQUE (id, given_by)
  );

  CREATE TABLE governance.termination_notice_withdrawal (
    notice_id uuid PRIMARY KEY,
    given_by text NOT NULL,
    withdrawn_on date NOT NULL,
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 500),
    FOREIGN KEY (notice_id, given_by) REFERENCES governance.termination_notice (id, given_by)
  );`;

/** Days of a term are counted from the signature; a day that a month lacks becomes its last day, as in the clock. */
const ENDING = `
  CREATE FUNCTION governance.end_by_notice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    signed date := (SELECT signed_on FROM governance.convention);
    years integer := extract(year FROM NEW.received_on) - extract(year FROM signed);
    renewal date;
  BEGIN
    IF NEW.received_on >= (signed + make_interval(years => years))::date THEN
      years := years + 1;
    END IF;
    renewal := (signed + make_interval(years => years))::date;
    IF NEW.sent_on < signed OR NEW.received_on > (renewal - interval '3 months')::date THEN
      RAISE EXCEPTION 'notice outside its days' USING ERRCODE = 'check_violation', CONSTRAINT = 'notice_in_time';
    END IF;
    NEW.ends_on := renewal - 1;
    RETURN NEW;
  END $$;
  CREATE TRIGGER notice_in_time BEFORE INSERT ON governance.termination_notice
    FOR EACH ROW EXECUTE FUNCTION governance.end_by_notice();

  CREATE FUNCTION governance.keep_convention_end() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF TG_TABLE_NAME = 'termination_notice' THEN
      INSERT INTO governance.convention_end (ends_on, notice_id) VALUES (NEW.ends_on, NEW.id);
    ELSE
      DELETE FROM governance.convention_end WHERE notice_id = NEW.notice_id AND ends_on >= NEW.withdrawn_on;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'this notice has taken effect' USING ERRCODE = 'check_violation', CONSTRAINT = 'notice_stands';
      END IF;
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER convention_ends AFTER INSERT ON governance.termination_notice
    FOR EACH ROW EXECUTE FUNCTION governance.keep_convention_end();
  CREATE TRIGGER convention_goes_on AFTER INSERT ON governance.termination_notice_withdrawal
    FOR EACH ROW EXECUTE FUNCTION governance.keep_convention_end();
  REVOKE ALL ON FUNCTION governance.end_by_notice(), governance.keep_convention_end() FROM public;`;
