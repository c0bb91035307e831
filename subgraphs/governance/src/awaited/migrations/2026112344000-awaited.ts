import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { awaitedTables } from '../awaited.access.js';

/**
 * What other services tell that is awaited of a party: signatures of amendments, answers to requests. The latest word
 * about each subject counts, in whatever order the words arrive; what is no longer awaited is no longer there.
 */
export class Awaited2026112344000 implements MigrationInterface {
  readonly name = 'Awaited2026112344000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(RECEIVING);
    for (const table of awaitedTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}

const PARTY = `party text NOT NULL CHECK (party IN ('SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD', 'ANISCG'))`;

const TABLES = `
  CREATE TABLE governance.awaited_signature (
    amendment_id uuid NOT NULL,
    ${PARTY},
    reference text NOT NULL,
    revision integer NOT NULL,
    opened_on date NOT NULL,
    PRIMARY KEY (amendment_id, party)
  );
  CREATE TABLE governance.awaited_answer (
    request text NOT NULL CHECK (request IN ('TRAINING_REQUEST', 'VENUE_OFFER')),
    request_id uuid NOT NULL,
    ${PARTY},
    department_code text NOT NULL,
    asked_on date NOT NULL,
    PRIMARY KEY (request, request_id)
  );
  CREATE INDEX awaited_answer_by_party ON governance.awaited_answer (party);
  CREATE TABLE governance.awaited_word (
    subject text NOT NULL,
    subject_id uuid NOT NULL,
    number bigint NOT NULL,
    PRIMARY KEY (subject, subject_id)
  );
  ALTER TABLE governance.awaited_word ENABLE ROW LEVEL SECURITY;
  ALTER TABLE governance.awaited_word FORCE ROW LEVEL SECURITY;
  REVOKE ALL ON governance.awaited_word FROM governance_app;
  CREATE POLICY owner_maintains ON governance.awaited_word TO governance_owner USING (true) WITH CHECK (true);`;

const RECEIVING = `
  CREATE FUNCTION governance.is_latest_word(subject text, subject_id uuid, number bigint) RETURNS boolean
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    INSERT INTO governance.awaited_word AS known VALUES ($1, $2, $3)
      ON CONFLICT ON CONSTRAINT awaited_word_pkey DO UPDATE SET number = excluded.number
      WHERE known.number < excluded.number;
    RETURN FOUND;
  END $$;

  CREATE FUNCTION governance.receive_amendment_signing(number bigint, body jsonb) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    amendment uuid := body->>'amendmentId';
  BEGIN
    IF NOT governance.is_latest_word('AMENDMENT', amendment, $1) THEN
      RETURN;
    END IF;
    DELETE FROM governance.awaited_signature WHERE amendment_id = amendment;
    INSERT INTO governance.awaited_signature (amendment_id, party, reference, revision, opened_on)
      SELECT amendment, awaited.party, body->>'reference', (body->>'revision')::int, (body->>'openedOn')::date
      FROM jsonb_array_elements_text(body->'awaited') AS awaited(party);
  END $$;

  CREATE FUNCTION governance.receive_request_waiting(number bigint, body jsonb) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    asked uuid := body->>'requestId';
  BEGIN
    IF NOT governance.is_latest_word(body->>'request', asked, $1) THEN
      RETURN;
    END IF;
    DELETE FROM governance.awaited_answer a WHERE a.request = body->>'request' AND a.request_id = asked;
    IF (body->>'waiting')::boolean THEN
      INSERT INTO governance.awaited_answer (request, request_id, party, department_code, asked_on)
        VALUES (body->>'request', asked, body->>'party', body->>'departmentCode', (body->>'askedOn')::date);
    END IF;
  END $$;
  REVOKE ALL ON FUNCTION governance.is_latest_word(text, uuid, bigint),
    governance.receive_amendment_signing(bigint, jsonb), governance.receive_request_waiting(bigint, jsonb) FROM public;
  GRANT EXECUTE ON FUNCTION governance.receive_amendment_signing(bigint, jsonb),
    governance.receive_request_waiting(bigint, jsonb) TO governance_app;`;
