import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { documentTables } from '../document.access.js';

/**
 * Documents, their files, the names of those who sent them under a policy of its own, and withdrawals. PostgreSQL itself
 * numbers what is added, gives it the readers of its document, and refuses a path for a name.
 */
export class Document2026112343000 implements MigrationInterface {
  readonly name = 'Document2026112343000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FOLDING);
    await runner.query(TABLES);
    await runner.query(RULES);
    for (const table of documentTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('documents are not taken back: write a new migration');
  }
}

/** Words without accents and in lower case, for searches. */
const FOLDING = `
  CREATE FUNCTION governance.folded(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(
    translate(
      replace(replace(replace(replace(replace(
        regexp_replace(normalize(words, NFKD), '[\\u0300-\\u036F]', '', 'g'),
      'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'),
      'ØøŁłĐđ’‘ʼ', 'oolldd'''''''
    ) COLLATE "C"
  )`;

const TABLES = `
  CREATE TABLE governance.document (
    id uuid PRIMARY KEY,
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 160),
    folded_title text NOT NULL GENERATED ALWAYS AS (governance.folded(title)) STORED,
    kind text NOT NULL CHECK (kind IN ('CONVENTION', 'REPORT', 'MINUTES', 'MEETING_PAPER', 'FINANCIAL', 'LETTER', 'OTHER')),
    owner text NOT NULL REFERENCES governance.party CHECK (owner IN ('SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'ANISCG')),
    parties text[] NOT NULL
      CHECK (owner = ANY (parties) AND 'ANISCG' = ANY (parties))
      CHECK (parties <@ '{SG_CIPDR,DGPN,DGGN,PP,BOARD,ANISCG}'::text[]),
    added_at timestamptz(3) NOT NULL,
    UNIQUE (id, owner)
  );
  CREATE INDEX document_by_instant ON governance.document (added_at, id);

  CREATE TABLE governance.document_version (
    id uuid PRIMARY KEY,
    document_id uuid NOT NULL,
    owner text NOT NULL,
    parties text[] NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    file_name text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 200 AND file_name !~ '[/\\\\[:cntrl:]]'
      AND file_name !~ '^\\.'),
    media_type text NOT NULL CHECK (media_type ~ '^(application|image|text)/[a-z0-9.+-]{1,100}$'),
    bytes integer NOT NULL CHECK (bytes BETWEEN 1 AND 104857600),
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    added_at timestamptz(3) NOT NULL,
    UNIQUE (document_id, number),
    UNIQUE (id, owner),
    FOREIGN KEY (document_id, owner) REFERENCES governance.document (id, owner)
  );

  CREATE TABLE governance.document_version_author (
    version_id uuid PRIMARY KEY,
    owner text NOT NULL,
    name text NOT NULL,
    FOREIGN KEY (version_id, owner) REFERENCES governance.document_version (id, owner)
  );

  CREATE TABLE governance.document_withdrawal (
    document_id uuid PRIMARY KEY,
    owner text NOT NULL,
    parties text[] NOT NULL,
    withdrawn_on date NOT NULL,
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 500),
    FOREIGN KEY (document_id, owner) REFERENCES governance.document (id, owner)
  );`;

const RULES = `
  CREATE FUNCTION governance.document_for_readers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    SELECT d.parties INTO NEW.parties FROM governance.document d WHERE d.id = NEW.document_id;
    RETURN NEW;
  END $$;
  CREATE TRIGGER for_readers BEFORE INSERT ON governance.document_version
    FOR EACH ROW EXECUTE FUNCTION governance.document_for_readers();
  CREATE TRIGGER for_readers BEFORE INSERT ON governance.document_withdrawal
    FOR EACH ROW EXECUTE FUNCTION governance.document_for_readers();

  CREATE FUNCTION governance.refuse_misplaced_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    PERFORM FROM governance.document d WHERE d.id = NEW.document_id FOR UPDATE;
    IF NEW.number <> 1 + (SELECT count(*) FROM governance.document_version v WHERE v.document_id = NEW.document_id)
      OR EXISTS (SELECT FROM governance.document_withdrawal w WHERE w.document_id = NEW.document_id) THEN
      RAISE EXCEPTION 'not the next version of a standing document' USING ERRCODE = 'check_violation', CONSTRAINT = 'next_version';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER next_version BEFORE INSERT ON governance.document_version
    FOR EACH ROW EXECUTE FUNCTION governance.refuse_misplaced_version();
  REVOKE ALL ON FUNCTION governance.document_for_readers(), governance.refuse_misplaced_version() FROM public;
  GRANT EXECUTE ON FUNCTION governance.folded(text) TO governance_app;`;
