import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { serviceInformationTables } from '../service-information.access.js';

/** One row; a database holds true data only until the demonstration loader says otherwise. */
export class ServiceInformation2020112500000 implements MigrationInterface {
  readonly name = 'ServiceInformation2020112500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE governance.service_information (
        id boolean PRIMARY KEY DEFAULT true CHECK (id),
        name text NOT NULL,
        demonstration boolean NOT NULL,
        notice text,
        CHECK (NOT demonstration OR notice IS NOT NULL)
      );
      INSERT INTO governance.service_information (name, demonstration)
        VALUES ('Portail de la convention des intervenants sociaux en commissariat et en gendarmerie', false);
    `);
    for (const table of serviceInformationTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('the service information is not taken back: write a new migration');
  }
}
