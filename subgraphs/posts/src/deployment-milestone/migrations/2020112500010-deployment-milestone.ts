import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { deploymentMilestoneTables } from '../deployment-milestone.access.js';

/** The convention's preamble: « 11 en 2005, 30 en 2006, 261 en 2018 à 349 fin 2020 ». */
export class DeploymentMilestone2020112500010 implements MigrationInterface {
  readonly name = 'DeploymentMilestone2020112500010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE posts.deployment_milestone (
        year integer PRIMARY KEY,
        counted_on date CHECK (extract(year FROM counted_on) = year),
        posts integer NOT NULL CHECK (posts > 0),
        definition text NOT NULL,
        source text NOT NULL,
        quote text NOT NULL
      );
      INSERT INTO posts.deployment_milestone (year, counted_on, posts, definition, source, quote)
        SELECT year, counted_on, posts, 'Postes d’intervenants sociaux en commissariat et gendarmerie, sans distinction de quotité ni d’occupation.',
               'Convention de partenariat du 25 novembre 2020, préambule',
               'une augmentation régulière des postes passant de 11 en 2005, 30 en 2006, 261 en 2018 à 349 fin 2020'
        FROM (VALUES (2005, NULL::date, 11), (2006, NULL, 30), (2018, NULL, 261), (2020, '2020-12-31', 349))
          AS figure (year, counted_on, posts);
    `);
    for (const table of deploymentMilestoneTables) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('published figures are not taken back: write a new migration');
  }
}
