import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { conventionTables } from '../convention.access.js';
import { ARTICLES } from './articles.js';

/** What the convention itself says; terms and deadlines are computed from its date and never stored. */
export class Convention2020112500020 implements MigrationInterface {
  readonly name = 'Convention2020112500020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE governance.convention (
        id boolean PRIMARY KEY DEFAULT true CHECK (id),
        title text NOT NULL,
        signed_on date NOT NULL,
        place text NOT NULL
      );
      INSERT INTO governance.convention (title, signed_on, place) VALUES
        ('Convention de partenariat relative au dispositif des intervenants sociaux en commissariat et en gendarmerie', '2020-11-25', 'Paris');

      CREATE TABLE governance.convention_signatory (
        side text PRIMARY KEY CHECK (side IN ('STATE', 'ANISCG')),
        rank smallint NOT NULL UNIQUE,
        capacity text NOT NULL,
        name text
      );
      INSERT INTO governance.convention_signatory (side, rank, capacity, name) VALUES
        ('STATE', 1, 'La Ministre déléguée auprès du ministre de l''Intérieur, chargée de la citoyenneté', NULL),
        ('ANISCG', 2, 'La Présidente de l''Association Nationale d''Intervention sociale en Commissariat et en Gendarmerie', 'Pascale DUBOIS');

      CREATE TABLE governance.convention_article (
        number smallint PRIMARY KEY,
        title text NOT NULL,
        text text NOT NULL
      );
    `);
    for (const { number, title, text } of ARTICLES) {
      await runner.query('INSERT INTO governance.convention_article (number, title, text) VALUES ($1, $2, $3)', [
        number,
        title,
        text.join('\n'),
      ]);
    }
    for (const table of conventionTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('the convention is not taken back: write a new migration');
  }
}
