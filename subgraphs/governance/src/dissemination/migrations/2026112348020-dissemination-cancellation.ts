import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { disseminationCancellationTables } from '../dissemination-step.access.js';

/**
 * A step recorded by mistake is cancelled by a row of its own. It then counts no longer: not in the figures, not for the
 * commitment of article 3, not against another step of its kind.
 */
export class DisseminationCancellation2026112348020 implements MigrationInterface {
  readonly name = 'DisseminationCancellation2026112348020';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [TABLE, STEPS, FACTS, CANCELLING]) await runner.query(statements);
    for (const table of disseminationCancellationTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('dissemination is not taken back: write a new migration');
  }
}

const TABLE = `
  ALTER TABLE governance.dissemination_step ADD COLUMN cancelled boolean NOT NULL DEFAULT false;
  DROP INDEX governance.dissemination_step_once;
  DROP INDEX governance.dissemination_reminded_once_a_day;
  CREATE UNIQUE INDEX dissemination_step_once ON governance.dissemination_step (dissemination_id, kind)
    WHERE kind <> 'REMINDED' AND NOT cancelled;
  CREATE UNIQUE INDEX dissemination_reminded_once_a_day ON governance.dissemination_step (dissemination_id, occurred_on)
    WHERE kind = 'REMINDED' AND NOT cancelled;
  CREATE INDEX dissemination_step_of ON governance.dissemination_step (dissemination_id);

  CREATE TABLE governance.dissemination_cancellation (
    step_id uuid PRIMARY KEY REFERENCES governance.dissemination_step,
    party text NOT NULL,
    department_code text,
    cancelled_on date NOT NULL,
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 500),
    recorded_at timestamptz(3) NOT NULL DEFAULT now()
  );`;

/** As before, among the steps that count. */
const STEPS = `
  CREATE OR REPLACE FUNCTION governance.step_of_dissemination() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    SELECT d.party, d.department_code INTO NEW.party, NEW.department_code
      FROM governance.dissemination d WHERE d.id = NEW.dissemination_id;
    IF NEW.kind <> 'SENT' AND NOT EXISTS (SELECT FROM governance.dissemination_step s
        WHERE s.dissemination_id = NEW.dissemination_id AND s.kind = 'SENT' AND NOT s.cancelled
          AND s.occurred_on <= NEW.occurred_on) THEN
      RAISE EXCEPTION 'a step before the sending' USING ERRCODE = 'check_violation', CONSTRAINT = 'dissemination_sent_before';
    END IF;
    IF NEW.kind = 'REMINDED' AND EXISTS (SELECT FROM governance.dissemination_step s
        WHERE s.dissemination_id = NEW.dissemination_id AND s.kind = 'ACKNOWLEDGED' AND NOT s.cancelled) THEN
      RAISE EXCEPTION 'a reminder of what is acknowledged' USING ERRCODE = 'check_violation', CONSTRAINT = 'dissemination_not_acknowledged';
    END IF;
    RETURN NEW;
  END $$;`;

/** As before, of the sendings that count: the fact goes when one of them is cancelled. */
const FACTS = `
  CREATE OR REPLACE FUNCTION governance.settle_dissemination(sender text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    fact uuid := (SELECT ('0175fcb3-2400-7003-8000-' || lpad(p.rank::text, 12, '0'))::uuid FROM governance.party p WHERE p.code = sender);
    owed uuid := (SELECT u.id FROM governance.undertaking u WHERE u.number = 'ART3-1' AND sender = ANY (u.owed_by));
    complete date;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('governance dissemination ' || sender, 20201125));
    SELECT CASE WHEN count(s.id) = count(*) THEN max(s.occurred_on) END INTO complete
      FROM governance.dissemination d
        LEFT JOIN governance.dissemination_step s ON s.dissemination_id = d.id AND s.kind = 'SENT' AND NOT s.cancelled
      WHERE d.party = sender;
    IF EXISTS (SELECT FROM governance.fulfilment f WHERE f.id = fact AND f.occurred_on = complete) THEN
      RETURN;
    END IF;
    DELETE FROM governance.fulfilment_evidence WHERE fulfilment_id = fact;
    DELETE FROM governance.fulfilment WHERE id = fact;
    IF complete IS NULL OR owed IS NULL THEN
      RETURN;
    END IF;
    INSERT INTO governance.fulfilment (id, undertaking_id, party, occurred_on, source, fact_kind)
      VALUES (fact, owed, sender, complete, 'FACT', 'CONVENTION_DISSEMINATED');
    INSERT INTO governance.fulfilment_evidence (fulfilment_id, undertaking_id, party, source, title)
      VALUES (fact, owed, sender, 'FACT', 'Registre de la diffusion de la convention');
  END $$;`;

/** A sending is cancelled last; counts and facts follow in the same transaction. */
const CANCELLING = `
  CREATE FUNCTION governance.cancel_dissemination_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    step governance.dissemination_step;
  BEGIN
    SELECT s.* INTO step FROM governance.dissemination_step s WHERE s.id = NEW.step_id FOR UPDATE;
    NEW.party := step.party;
    NEW.department_code := step.department_code;
    IF step.kind = 'SENT' AND EXISTS (SELECT FROM governance.dissemination_step s
        WHERE s.dissemination_id = step.dissemination_id AND s.kind <> 'SENT' AND NOT s.cancelled) THEN
      RAISE EXCEPTION 'a sending that others followed' USING ERRCODE = 'check_violation', CONSTRAINT = 'dissemination_cancelled_last';
    END IF;
    UPDATE governance.dissemination_step SET cancelled = true WHERE id = step.id;
    UPDATE governance.dissemination_count counted
      SET sent = counted.sent - (step.kind = 'SENT')::int,
          acknowledged = counted.acknowledged - (step.kind = 'ACKNOWLEDGED')::int
      FROM governance.dissemination d
      WHERE d.id = step.dissemination_id AND counted.level = d.level
        AND counted.department_code IS NOT DISTINCT FROM d.department_code;
    IF step.kind = 'SENT' THEN
      PERFORM governance.settle_dissemination(step.party);
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER of_its_step BEFORE INSERT ON governance.dissemination_cancellation
    FOR EACH ROW EXECUTE FUNCTION governance.cancel_dissemination_step();
  REVOKE ALL ON FUNCTION governance.cancel_dissemination_step() FROM public;`;
