import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { scheduleTables } from '../rate-schedule.access.js';

/** The FIPD's usual schedules: the part of the cost that it bears in each year of a plan. */
export class RateSchedule2026112340010 implements MigrationInterface {
  readonly name = 'RateSchedule2026112340010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE funding.rate_schedule (
        code text PRIMARY KEY,
        label text NOT NULL,
        rank smallint NOT NULL UNIQUE
      );
      CREATE TABLE funding.rate_schedule_year (
        schedule_code text NOT NULL REFERENCES funding.rate_schedule,
        year_of_plan smallint NOT NULL CHECK (year_of_plan > 0),
        fipd_rate numeric(5,4) NOT NULL CHECK (fipd_rate BETWEEN 0 AND 1),
        PRIMARY KEY (schedule_code, year_of_plan)
      );
      INSERT INTO funding.rate_schedule (code, label, rank)
        VALUES ('FIPD-80-50-30', '80 %, puis 50 %, puis 30 %', 1), ('FIPD-80-20-20', '80 %, puis 20 % deux ans', 2);
      INSERT INTO funding.rate_schedule_year (schedule_code, year_of_plan, fipd_rate)
        VALUES ('FIPD-80-50-30', 1, 0.8), ('FIPD-80-50-30', 2, 0.5), ('FIPD-80-50-30', 3, 0.3),
               ('FIPD-80-20-20', 1, 0.8), ('FIPD-80-20-20', 2, 0.2), ('FIPD-80-20-20', 3, 0.2);
    `);
    for (const table of scheduleTables) {
      for (const statement of rowSecuritySql('funding', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
