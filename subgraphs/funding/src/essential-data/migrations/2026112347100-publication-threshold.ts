import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { essentialDataTables } from '../essential-data.access.js';

/** The annual amount above which a subsidy needs a convention, and the convention’s essential data are published. */
export class PublicationThreshold2026112347100 implements MigrationInterface {
  readonly name = 'PublicationThreshold2026112347100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE funding.publication_threshold (
        from_fiscal_year integer PRIMARY KEY,
        amount numeric(14,2) NOT NULL CHECK (amount > 0),
        source text NOT NULL
      );
      INSERT INTO funding.publication_threshold VALUES
        (2001, 23000, 'Loi n° 2000-321 du 12 avril 2000, article 10 ; décret n° 2001-495 du 6 juin 2001, article 1er');
    `);
    for (const table of essentialDataTables) {
      for (const statement of rowSecuritySql('funding', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('thresholds are not taken back: write a new migration');
  }
}
