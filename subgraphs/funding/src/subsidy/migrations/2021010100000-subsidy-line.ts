import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { subsidyTables } from '../subsidy-line.access.js';

/** One line a funder and fiscal year from 2021 on; a line shows once its year has begun. */
export class SubsidyLine2021010100000 implements MigrationInterface {
  readonly name = 'SubsidyLine2021010100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE funding.subsidy_line (
        id uuid PRIMARY KEY,
        funder_code text NOT NULL REFERENCES funding.convention_amount,
        fiscal_year integer NOT NULL CHECK (fiscal_year BETWEEN 2021 AND 2100),
        version integer NOT NULL DEFAULT 1,
        UNIQUE (funder_code, fiscal_year),
        UNIQUE (id, funder_code)
      );
      INSERT INTO funding.subsidy_line (id, funder_code, fiscal_year)
        SELECT ('0176bb3e-7000-7' || lpad(rank::text, 3, '0') || '-8000-' || lpad(year::text, 12, '0'))::uuid, funder_code, year
        FROM funding.convention_amount, generate_series(2021, 2100) year;

      CREATE TABLE funding.funds_call (
        id uuid PRIMARY KEY,
        line_id uuid NOT NULL,
        funder_code text NOT NULL,
        amount numeric(14,2) NOT NULL CHECK (amount > 0),
        called_on date NOT NULL,
        due_on date NOT NULL CHECK (due_on >= called_on),
        FOREIGN KEY (line_id, funder_code) REFERENCES funding.subsidy_line (id, funder_code)
      );
      CREATE INDEX funds_call_by_line ON funding.funds_call (line_id);

      CREATE TABLE funding.subsidy_line_note (
        line_id uuid PRIMARY KEY REFERENCES funding.subsidy_line,
        note text NOT NULL
      );
    `);
    for (const table of subsidyTables) {
      for (const statement of rowSecuritySql('funding', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('subsidy lines are not taken back: write a new migration');
  }
}
