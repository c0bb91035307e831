import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { disseminationTables } from '../dissemination.access.js';

/**
 * Recipients of the convention, what was recorded of each, and how many there are by level and département. A party all of
 * whose recipients have been sent the convention keeps its commitment of article 3 by that fact, and no longer when a
 * recipient is added.
 */
export class Dissemination2026112342000 implements MigrationInterface {
  readonly name = 'Dissemination2026112342000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(STEPS);
    await runner.query(FACTS);
    await runner.query(COUNTS);
    for (const table of disseminationTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('dissemination is not taken back: write a new migration');
  }
}

const TABLES = `
  CREATE TABLE governance.dissemination_setting (
    effective_on date PRIMARY KEY,
    reminder_days smallint NOT NULL CHECK (reminder_days BETWEEN 1 AND 365)
  );
  INSERT INTO governance.dissemination_setting VALUES ('2020-11-25', 30);

  CREATE TABLE governance.dissemination (
    id uuid PRIMARY KEY,
    level text NOT NULL CHECK (level IN ('PREFECT', 'POLICE_DIRECTORATE', 'POLICE_DISTRICT', 'GENDARMERIE_REGION',
      'GENDARMERIE_GROUP', 'GENDARMERIE_COMPANY', 'PARIS_DIRECTORATE', 'PARIS_DISTRICT')),
    party text NOT NULL GENERATED ALWAYS AS (CASE
      WHEN level = 'PREFECT' THEN 'SG_CIPDR' WHEN level LIKE 'POLICE%' THEN 'DGPN' WHEN level LIKE 'PARIS%' THEN 'PP'
      ELSE 'DGGN' END) STORED REFERENCES governance.party,
    recipient text NOT NULL CHECK (char_length(recipient) BETWEEN 1 AND 160),
    department_code text CHECK (department_code ~ '^[0-9][0-9AB][0-9]?$'),
    recorded_at timestamptz(3) NOT NULL DEFAULT now(),
    CHECK (level <> 'PREFECT' OR department_code IS NOT NULL),
    CONSTRAINT dissemination_once UNIQUE NULLS NOT DISTINCT (level, department_code, recipient)
  );

  CREATE TABLE governance.dissemination_step (
    id uuid PRIMARY KEY,
    dissemination_id uuid NOT NULL REFERENCES governance.dissemination,
    party text NOT NULL,
    department_code text,
    kind text NOT NULL CHECK (kind IN ('SENT', 'ACKNOWLEDGED', 'REMINDED')),
    occurred_on date NOT NULL,
    means text CHECK (means IN ('LETTER', 'EMAIL', 'INSTRUCTION', 'MEETING')),
    recorded_at timestamptz(3) NOT NULL DEFAULT now(),
    CHECK ((kind = 'ACKNOWLEDGED') = (means IS NULL))
  );
  CREATE UNIQUE INDEX dissemination_step_once ON governance.dissemination_step (dissemination_id, kind)
    WHERE kind <> 'REMINDED';
  CREATE UNIQUE INDEX dissemination_reminded_once_a_day ON governance.dissemination_step (dissemination_id, occurred_on)
    WHERE kind = 'REMINDED';

  CREATE TABLE governance.dissemination_count (
    level text NOT NULL,
    party text NOT NULL REFERENCES governance.party,
    department_code text,
    recipients integer NOT NULL CHECK (recipients >= 0),
    sent integer NOT NULL DEFAULT 0 CHECK (sent BETWEEN 0 AND recipients),
    acknowledged integer NOT NULL DEFAULT 0 CHECK (acknowledged BETWEEN 0 AND sent),
    UNIQUE NULLS NOT DISTINCT (level, department_code)
  );`;

/** A step belongs to the party and the département of its recipient; nothing is acknowledged or recalled before it was sent. */
const STEPS = `
  CREATE FUNCTION governance.step_of_dissemination() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    SELECT d.party, d.department_code INTO NEW.party, NEW.department_code
      FROM governance.dissemination d WHERE d.id = NEW.dissemination_id;
    IF NEW.kind <> 'SENT' AND NOT EXISTS (SELECT FROM governance.dissemination_step s
        WHERE s.dissemination_id = NEW.dissemination_id AND s.kind = 'SENT' AND s.occurred_on <= NEW.occurred_on) THEN
      RAISE EXCEPTION 'a step before the sending' USING ERRCODE = 'check_violation', CONSTRAINT = 'dissemination_sent_before';
    END IF;
    IF NEW.kind = 'REMINDED' AND EXISTS (SELECT FROM governance.dissemination_step s
        WHERE s.dissemination_id = NEW.dissemination_id AND s.kind = 'ACKNOWLEDGED') THEN
      RAISE EXCEPTION 'a reminder of what is acknowledged' USING ERRCODE = 'check_violation', CONSTRAINT = 'dissemination_not_acknowledged';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER of_its_recipient BEFORE INSERT ON governance.dissemination_step
    FOR EACH ROW EXECUTE FUNCTION governance.step_of_dissemination();`;

/** One fact a party at most, with an id of its own; it goes and comes as recipients are added and sent to. */
const FACTS = `
  CREATE FUNCTION governance.settle_dissemination(sender text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    fact uuid := (SELECT ('0175fcb3-2400-7003-8000-' || lpad(p.rank::text, 12, '0'))::uuid FROM governance.party p WHERE p.code = sender);
    owed uuid := (SELECT u.id FROM governance.undertaking u WHERE u.number = 'ART3-1' AND sender = ANY (u.owed_by));
    complete date;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('governance dissemination ' || sender, 20201125));
    SELECT CASE WHEN count(s.id) = count(*) THEN max(s.occurred_on) END INTO complete
      FROM governance.dissemination d
        LEFT JOIN governance.dissemination_step s ON s.dissemination_id = d.id AND s.kind = 'SENT'
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

const COUNTS = `
  CREATE FUNCTION governance.count_recipients() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    INSERT INTO governance.dissemination_count AS counted (level, party, department_code, recipients)
      SELECT level, party, department_code, count(*) FROM added GROUP BY level, party, department_code ORDER BY 1, 3
      ON CONFLICT (level, department_code) DO UPDATE SET recipients = counted.recipients + excluded.recipients;
    PERFORM governance.settle_dissemination(party) FROM (SELECT DISTINCT party FROM added ORDER BY party) of_party;
    RETURN NULL;
  END $$;
  CREATE TRIGGER counted AFTER INSERT ON governance.dissemination REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION governance.count_recipients();

  CREATE FUNCTION governance.count_steps() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    UPDATE governance.dissemination_count counted
      SET sent = counted.sent + done.sent, acknowledged = counted.acknowledged + done.acknowledged
      FROM (SELECT d.level, d.department_code, count(*) FILTER (WHERE a.kind = 'SENT') AS sent,
              count(*) FILTER (WHERE a.kind = 'ACKNOWLEDGED') AS acknowledged
            FROM added a JOIN governance.dissemination d ON d.id = a.dissemination_id GROUP BY d.level, d.department_code) done
      WHERE counted.level = done.level AND counted.department_code IS NOT DISTINCT FROM done.department_code;
    PERFORM governance.settle_dissemination(party)
      FROM (SELECT DISTINCT party FROM added WHERE kind = 'SENT' ORDER BY party) of_party;
    RETURN NULL;
  END $$;
  CREATE TRIGGER counted AFTER INSERT ON governance.dissemination_step REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION governance.count_steps();
  REVOKE ALL ON FUNCTION governance.step_of_dissemination(), governance.settle_dissemination(text),
    governance.count_recipients(), governance.count_steps() FROM public;`;
