import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { fipdEnvelopeTables } from '../fipd-envelope.access.js';

/**
 * What the FIPD sets aside for posts in a year: decisions are added, never changed, and the latest of a year counts. The
 * convention gives the first: 6 000 000 € at the end of 2020.
 */
export class FipdEnvelope2026112340030 implements MigrationInterface {
  readonly name = 'FipdEnvelope2026112340030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE funding.fipd_envelope (
        id uuid PRIMARY KEY,
        fiscal_year integer NOT NULL CHECK (fiscal_year BETWEEN 2000 AND 2100),
        revision integer NOT NULL CHECK (revision > 0),
        amount numeric(14,2) NOT NULL CHECK (amount > 0),
        source text NOT NULL,
        decided_on date NOT NULL,
        recorded_on date NOT NULL CHECK (recorded_on >= decided_on),
        CONSTRAINT fipd_envelope_once UNIQUE (fiscal_year, revision)
      );
      INSERT INTO funding.fipd_envelope (id, fiscal_year, revision, amount, source, decided_on, recorded_on)
        VALUES ('01760000-0000-7000-8000-000000002020', 2020, 1, 6000000,
                'Convention du 25 novembre 2020 : enveloppe du FIPD consacrée aux postes, fin 2020', '2020-11-25', '2020-11-25');
      CREATE TRIGGER envelopes_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON funding.fipd_envelope
        FOR EACH STATEMENT EXECUTE FUNCTION funding.refuse_change();
    `);
    for (const table of fipdEnvelopeTables) {
      for (const statement of rowSecuritySql('funding', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('decisions are not taken back: write a new migration');
  }
}
