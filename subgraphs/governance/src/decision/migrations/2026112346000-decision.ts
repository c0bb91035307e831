import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { undertakingTables } from '../../undertaking/index.js';

/**
 * A commitment comes from an article of the convention or from a resolution of the board. PostgreSQL itself refuses one of
 * a resolution that was not adopted, due before its meeting or numbered in another year.
 */
export class Decision2026112346000 implements MigrationInterface {
  readonly name = 'Decision2026112346000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [ORIGIN, ADOPTED, DECIDED, KEPT]) await runner.query(statement);
    for (const table of undertakingTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('decisions are not taken back: write a new migration');
  }
}

const ORIGIN = `
  ALTER TABLE governance.undertaking
    ALTER COLUMN article DROP NOT NULL,
    ALTER COLUMN severally SET DEFAULT false,
    ADD COLUMN resolution_id uuid REFERENCES governance.resolution,
    ADD COLUMN due_on date CHECK (due_on IS NULL OR resolution_id IS NOT NULL),
    DROP CONSTRAINT undertaking_number_check,
    ADD CONSTRAINT undertaking_number_check
      CHECK (number ~ CASE WHEN article IS NULL THEN '^CA-[0-9]{4}-[0-9]{2,4}$' ELSE '^ART[2-6]-[0-9]{1,2}$' END),
    ADD CONSTRAINT undertaking_of_one_origin CHECK (num_nonnulls(article, resolution_id) = 1),
    ADD CONSTRAINT undertaking_as_decided CHECK (resolution_id IS NULL OR (
      char_length(words) BETWEEN 1 AND 500 AND NOT severally AND owed_by <@ '{SG_CIPDR,DGPN,DGGN,PP,ANISCG}'
      AND recurrence = CASE WHEN due_on IS NULL THEN 'AS_NEEDED' ELSE 'ONCE' END));
  CREATE INDEX undertaking_by_resolution ON governance.undertaking (resolution_id) WHERE resolution_id IS NOT NULL;`;

/** The same rule as the outcome that is shown: the count of the votes, the majority and the quorum. */
const ADOPTED = `
  CREATE FUNCTION governance.is_adopted(asked uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = governance, pg_temp AS $$
    SELECT coalesce((
      SELECT c.attending >= c.quorum AND CASE r.majority
        WHEN 'SIMPLE' THEN c.votes_for > c.votes_against
        WHEN 'ABSOLUTE' THEN 2 * c.votes_for > b.counted
        ELSE c.votes_for > 0 AND 3 * c.votes_for >= 2 * b.counted END
      FROM resolution r
        JOIN resolution_count c ON c.resolution_id = r.id
        CROSS JOIN LATERAL (SELECT CASE r.base WHEN 'MEMBERS' THEN c.members ELSE c.votes_for + c.votes_against END AS counted) b
      WHERE r.id = asked), false)
  $$;
  REVOKE ALL ON FUNCTION governance.is_adopted(uuid) FROM public;`;

const DECIDED = `
  CREATE FUNCTION governance.guard_decided() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = governance, pg_temp AS $$
  DECLARE
    met date := (SELECT m.meets_on FROM resolution r JOIN board_meeting m ON m.id = r.meeting_id WHERE r.id = NEW.resolution_id);
  BEGIN
    IF NOT is_adopted(NEW.resolution_id) THEN
      RAISE EXCEPTION 'the resolution was not adopted' USING ERRCODE = 'check_violation', CONSTRAINT = 'undertaking_of_an_adopted';
    END IF;
    IF NEW.due_on < met OR NEW.number NOT LIKE 'CA-' || extract(year FROM met) || '-%' THEN
      RAISE EXCEPTION 'not of that meeting' USING ERRCODE = 'check_violation', CONSTRAINT = 'undertaking_of_the_meeting';
    END IF;
    RETURN NEW;
  END $$;
  REVOKE ALL ON FUNCTION governance.guard_decided() FROM public;
  CREATE TRIGGER is_decided BEFORE INSERT ON governance.undertaking
    FOR EACH ROW WHEN (NEW.resolution_id IS NOT NULL) EXECUTE FUNCTION governance.guard_decided();`;

/** As it was, and for a decision of the board: on the day that it set, from its meeting on. */
const KEPT = `
  CREATE OR REPLACE FUNCTION governance.refuse_foreign_fulfilment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    owed governance.undertaking;
    signed date := (SELECT signed_on FROM governance.convention);
    met date;
    is_due boolean;
  BEGIN
    SELECT * INTO owed FROM governance.undertaking WHERE id = NEW.undertaking_id;
    SELECT m.meets_on INTO met FROM governance.resolution r JOIN governance.board_meeting m ON m.id = r.meeting_id
      WHERE r.id = owed.resolution_id;
    is_due := CASE owed.due_rule
      WHEN 'FISCAL_YEAR_END' THEN NEW.due_on >= '2021-12-31' AND to_char(NEW.due_on, 'MM-DD') = '12-31'
      WHEN 'TERM_END' THEN NEW.due_on > signed AND NEW.due_on + 1 =
        (signed + make_interval(years => (extract(year FROM NEW.due_on + 1) - extract(year FROM signed))::int))::date
      ELSE NEW.due_on IS NOT DISTINCT FROM owed.due_on END;
    IF (NEW.source = 'RECORDED' AND owed.due_rule = 'FISCAL_YEAR_END') OR NOT NEW.party = ANY (owed.owed_by) OR is_due IS NOT TRUE
      OR NEW.occurred_on < coalesce(met, signed) THEN
      RAISE EXCEPTION 'no fulfilment of this undertaking' USING ERRCODE = 'check_violation', CONSTRAINT = 'fulfilment_of_the_undertaking';
    END IF;
    RETURN NEW;
  END $$;`;
