import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { cofundingTables, confirmationTables } from '../cofunding.access.js';
import { TRIGGERS } from './cofunding-sum-sql.js';

/**
 * Plans are added, never edited: a corrected plan is another revision of the same post and year, a confirmation a row of
 * its own. The shares of a revision make 1 and its amounts the cost, to the cent, or nothing of it is stored.
 */
export class CofundingHistory2026112340020 implements MigrationInterface {
  readonly name = 'CofundingHistory2026112340020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(TRIGGERS);
    for (const table of [...cofundingTables, ...confirmationTables]) {
      for (const statement of rowSecuritySql('funding', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('co-funding plans are not taken back: write a new migration');
  }
}

const COLUMNS = `
  ALTER TABLE funding.cofunding_plan
    ADD revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    ADD recorded_on date,
    ADD schedule_code text REFERENCES funding.rate_schedule,
    ADD reason text,
    ADD act_id uuid,
    DROP CONSTRAINT cofunding_plan_post_id_fiscal_year_key,
    ADD CONSTRAINT cofunding_revision_once UNIQUE (post_id, fiscal_year, revision),
    ADD CHECK (revision = 1 OR reason IS NOT NULL),
    ADD UNIQUE (id, competent_parties, department_code),
    ADD FOREIGN KEY (post_id, competent_parties, department_code)
      REFERENCES funding.known_post (id, competent_parties, department_code) ON UPDATE CASCADE;
  UPDATE funding.cofunding_plan
    SET recorded_on = least((now() AT TIME ZONE 'Europe/Paris')::date, make_date(fiscal_year, 1, 1));
  ALTER TABLE funding.cofunding_plan ALTER recorded_on SET NOT NULL;

  ALTER TABLE funding.cofunding_share
    ADD funder_name text,
    ADD confirmed_on date,
    ADD UNIQUE (id, plan_id, competent_parties, department_code),
    ADD FOREIGN KEY (plan_id, competent_parties, department_code)
      REFERENCES funding.cofunding_plan (id, competent_parties, department_code) ON UPDATE CASCADE,
    ADD CHECK (funder_kind IN ('FIPD', 'DEPARTMENT', 'MUNICIPALITY', 'INTERCOMMUNALITY', 'FAMILY_ALLOWANCE_FUND', 'OTHER'));
  UPDATE funding.cofunding_share s SET confirmed_on = p.recorded_on
    FROM funding.cofunding_plan p WHERE p.id = s.plan_id AND s.confirmed;
  ALTER TABLE funding.cofunding_share DROP COLUMN confirmed;

  CREATE TABLE funding.cofunding_confirmation (
    id uuid PRIMARY KEY,
    share_id uuid NOT NULL CONSTRAINT cofunding_confirmed_once UNIQUE,
    plan_id uuid NOT NULL,
    confirmed_on date NOT NULL,
    recorded_on date NOT NULL CHECK (recorded_on >= confirmed_on),
    competent_parties text[] NOT NULL,
    department_code text NOT NULL,
    FOREIGN KEY (share_id, plan_id, competent_parties, department_code)
      REFERENCES funding.cofunding_share (id, plan_id, competent_parties, department_code) ON UPDATE CASCADE
  );
  CREATE INDEX cofunding_confirmation_by_plan ON funding.cofunding_confirmation (plan_id);`;
