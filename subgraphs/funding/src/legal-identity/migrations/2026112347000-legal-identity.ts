import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { legalIdentityTables } from '../legal-identity.access.js';

/**
 * Who has a legal identity to give in the open data of subsidies: the four funders (attributing bodies) and ANISCG
 * (beneficiary). No SIRET comes with it: ANISCG records those that the bodies give.
 *
 * A SIRET is 14 digits whose Luhn sum is a multiple of ten; those of La Poste (SIREN 356 000 000) may also add up to a
 * multiple of five. That is all that can be told without asking the directory of establishments (Sirene).
 */
export class LegalIdentity2026112347000 implements MigrationInterface {
  readonly name = 'LegalIdentity2026112347000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE funding.legal_party (
        party_code text PRIMARY KEY,
        rank smallint NOT NULL UNIQUE
      );
      INSERT INTO funding.legal_party VALUES ('SG_CIPDR', 1), ('DGPN', 2), ('DGGN', 3), ('PP', 4), ('ANISCG', 5);

      CREATE FUNCTION funding.is_siret(text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$
        SELECT $1 ~ '^[0-9]{14}$' AND (
          SELECT sum(CASE WHEN place % 2 = 0 THEN digit WHEN digit > 4 THEN digit * 2 - 9 ELSE digit * 2 END) % 10 = 0
                 OR ($1 LIKE '356000000%' AND sum(digit) % 5 = 0)
          FROM (SELECT place, ascii(substr($1, place, 1)) - 48 AS digit FROM generate_series(1, 14) place) digits
        )
      $$;

      CREATE TABLE funding.legal_identity (
        id uuid PRIMARY KEY,
        party_code text NOT NULL REFERENCES funding.legal_party,
        revision integer NOT NULL CHECK (revision > 0),
        legal_name text NOT NULL
          CHECK (length(legal_name) BETWEEN 1 AND 200 AND legal_name = btrim(legal_name) AND legal_name !~ '[[:cntrl:]]'
                 AND legal_name !~ '^[-=+@＝＋－＠]'),
        siret text NOT NULL CHECK (funding.is_siret(siret)),
        valid_from date NOT NULL,
        recorded_at timestamptz NOT NULL CHECK (valid_from <= (recorded_at AT TIME ZONE 'Europe/Paris')::date),
        CONSTRAINT legal_identity_once UNIQUE (party_code, revision)
      );
      CREATE INDEX legal_identity_by_day ON funding.legal_identity (party_code, valid_from DESC, revision DESC);
      CREATE TRIGGER identities_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON funding.legal_identity
        FOR EACH STATEMENT EXECUTE FUNCTION funding.refuse_change();

      CREATE FUNCTION funding.legal_identities_on(day date)
      RETURNS TABLE (party_code text, legal_name text, siret text, valid_from date)
      LANGUAGE sql STABLE AS $$
        SELECT DISTINCT ON (i.party_code) i.party_code, i.legal_name, i.siret, i.valid_from
        FROM funding.legal_identity i WHERE i.valid_from <= $1
        ORDER BY i.party_code, i.valid_from DESC, i.revision DESC
      $$;
      REVOKE ALL ON FUNCTION funding.legal_identities_on(date), funding.is_siret(text) FROM public;
      GRANT EXECUTE ON FUNCTION funding.legal_identities_on(date), funding.is_siret(text) TO funding_app;
    `);
    for (const table of legalIdentityTables) {
      for (const statement of rowSecuritySql('funding', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('entries are not taken back: write a new migration');
  }
}
