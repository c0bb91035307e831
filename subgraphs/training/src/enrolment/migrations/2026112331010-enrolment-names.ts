import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { keptEnrolmentTables } from '../enrolment.access.js';

/** Every State party, the SG-CIPDR too, reads the names of the persons that it enrols. */
export class EnrolmentNames2026112331010 implements MigrationInterface {
  readonly name = 'EnrolmentNames2026112331010';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of keptEnrolmentTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
