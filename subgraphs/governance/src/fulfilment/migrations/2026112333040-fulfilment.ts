import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { fulfilmentTables } from '../fulfilment.access.js';

/**
 * Fulfilments, their evidence under a policy of its own, and their withdrawals. PostgreSQL itself refuses a party that owes
 * nothing, a day that is no due day, and the withdrawal of what is known from another service.
 */
export class Fulfilment2026112333040 implements MigrationInterface {
  readonly name = 'Fulfilment2026112333040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(RULES);
    for (const table of fulfilmentTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('fulfilments are not taken back: write a new migration');
  }
}

const ENTITIES = `'SUBSIDY_LINE', 'SESSION', 'POST', 'POST_PROJECT', 'DIFFICULTY', 'VENUE_OFFER', 'TRAINING_REQUEST', 'BOARD_MEETING'`;

const TABLES = `
  CREATE TABLE governance.fulfilment (
    id uuid PRIMARY KEY,
    undertaking_id uuid NOT NULL REFERENCES governance.undertaking,
    party text NOT NULL REFERENCES governance.party,
    due_on date,
    occurred_on date NOT NULL,
    source text NOT NULL DEFAULT 'RECORDED' CHECK (source IN ('RECORDED', 'FACT')),
    fact_kind text CHECK (fact_kind ~ '^[A-Z][A-Z_]{2,59}$'),
    recorded_at timestamptz(3) NOT NULL DEFAULT now(),
    CHECK ((source = 'FACT') = (fact_kind IS NOT NULL)),
    UNIQUE (id, party)
  );
  CREATE INDEX fulfilment_by_undertaking ON governance.fulfilment (undertaking_id, recorded_at);

  CREATE TABLE governance.fulfilment_evidence (
    fulfilment_id uuid PRIMARY KEY,
    undertaking_id uuid NOT NULL REFERENCES governance.undertaking,
    party text NOT NULL,
    due_on date,
    source text NOT NULL DEFAULT 'RECORDED' CHECK (source IN ('RECORDED', 'FACT')),
    parties text[] NOT NULL,
    entity_type text CHECK (entity_type IN (${ENTITIES})),
    entity_id uuid,
    title text CHECK (char_length(title) BETWEEN 1 AND 160),
    address text CHECK (address ~ '^https://' AND char_length(address) <= 300),
    note text CHECK (char_length(note) BETWEEN 1 AND 500),
    CHECK (num_nonnulls(entity_type, entity_id) IN (0, 2)),
    CHECK (num_nonnulls(entity_type, title) > 0),
    CHECK (address IS NULL OR title IS NOT NULL),
    FOREIGN KEY (fulfilment_id, party) REFERENCES governance.fulfilment (id, party)
  );

  CREATE TABLE governance.fulfilment_withdrawal (
    fulfilment_id uuid CONSTRAINT fulfilment_withdrawn_once PRIMARY KEY,
    party text NOT NULL,
    withdrawn_on date NOT NULL,
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 500),
    FOREIGN KEY (fulfilment_id, party) REFERENCES governance.fulfilment (id, party)
  );`;

const RULES = `
  CREATE FUNCTION governance.refuse_foreign_fulfilment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    owed governance.undertaking;
    signed date := (SELECT signed_on FROM governance.convention);
    is_due boolean;
  BEGIN
    SELECT * INTO owed FROM governance.undertaking WHERE id = NEW.undertaking_id;
    is_due := CASE owed.due_rule
      WHEN 'FISCAL_YEAR_END' THEN NEW.due_on >= '2021-12-31' AND to_char(NEW.due_on, 'MM-DD') = '12-31'
      WHEN 'TERM_END' THEN NEW.due_on > signed AND NEW.due_on + 1 =
        (signed + make_interval(years => (extract(year FROM NEW.due_on + 1) - extract(year FROM signed))::int))::date
      ELSE NEW.due_on IS NULL END;
    IF (NEW.source = 'RECORDED' AND owed.due_rule = 'FISCAL_YEAR_END') OR NOT NEW.party = ANY (owed.owed_by) OR is_due IS NOT TRUE OR NEW.occurred_on < signed THEN
      RAISE EXCEPTION 'no fulfilment of this undertaking' USING ERRCODE = 'check_violation', CONSTRAINT = 'fulfilment_of_the_undertaking';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER of_the_undertaking BEFORE INSERT ON governance.fulfilment
    FOR EACH ROW EXECUTE FUNCTION governance.refuse_foreign_fulfilment();

  CREATE FUNCTION governance.evidence_for_parties() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    SELECT owed_by || owed_to INTO NEW.parties FROM governance.undertaking WHERE id = NEW.undertaking_id;
    RETURN NEW;
  END $$;
  CREATE TRIGGER for_parties BEFORE INSERT ON governance.fulfilment_evidence
    FOR EACH ROW EXECUTE FUNCTION governance.evidence_for_parties();

  CREATE FUNCTION governance.refuse_withdrawal_of_fact() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF EXISTS (SELECT FROM governance.fulfilment f WHERE f.id = NEW.fulfilment_id AND f.source = 'FACT') THEN
      RAISE EXCEPTION 'a fact is not withdrawn' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER of_a_record BEFORE INSERT ON governance.fulfilment_withdrawal
    FOR EACH ROW EXECUTE FUNCTION governance.refuse_withdrawal_of_fact();
  REVOKE ALL ON FUNCTION governance.refuse_foreign_fulfilment(), governance.evidence_for_parties(),
    governance.refuse_withdrawal_of_fact() FROM public;`;
