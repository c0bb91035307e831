import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { cofundingTables } from '../cofunding.access.js';

/** Amounts live apart from shares, so that the row lock alone can keep them from the directorates. */
export class Cofunding2021010100020 implements MigrationInterface {
  readonly name = 'Cofunding2021010100020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE funding.cofunding_plan (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL,
        fiscal_year integer NOT NULL CHECK (fiscal_year BETWEEN 2000 AND 2100),
        competent_parties text[] NOT NULL,
        department_code text NOT NULL,
        UNIQUE (post_id, fiscal_year)
      );
      CREATE TABLE funding.cofunding_cost (
        plan_id uuid PRIMARY KEY REFERENCES funding.cofunding_plan,
        cost numeric(14,2) NOT NULL CHECK (cost > 0),
        department_code text NOT NULL
      );
      CREATE TABLE funding.cofunding_share (
        id uuid PRIMARY KEY,
        plan_id uuid NOT NULL REFERENCES funding.cofunding_plan,
        rank smallint NOT NULL,
        funder_kind text NOT NULL,
        share numeric(5,4) NOT NULL CHECK (share BETWEEN 0 AND 1),
        confirmed boolean NOT NULL,
        competent_parties text[] NOT NULL,
        department_code text NOT NULL,
        UNIQUE (plan_id, rank)
      );
      CREATE TABLE funding.cofunding_amount (
        share_id uuid PRIMARY KEY REFERENCES funding.cofunding_share,
        amount numeric(14,2) NOT NULL CHECK (amount >= 0),
        department_code text NOT NULL
      );
    `);
    for (const table of cofundingTables) {
      for (const statement of rowSecuritySql('funding', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('co-funding plans are not taken back: write a new migration');
  }
}
