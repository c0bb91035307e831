import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { fundingCliffTables } from '../funding-cliff.access.js';

/**
 * What each post loses by its plans, year by year: PostgreSQL counts a post anew with every plan and every confirmation, in
 * the same transaction. Nobody else writes it.
 */
export class CofundingLoss2026112352000 implements MigrationInterface {
  readonly name = 'CofundingLoss2026112352000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [TABLE, RECOUNT, TRIGGERS, EXISTING]) await runner.query(statement);
    for (const table of fundingCliffTables) {
      for (const statement of rowSecuritySql('funding', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}

const TABLE = `
  CREATE TABLE funding.cofunding_loss (
    post_id uuid NOT NULL,
    first_year integer NOT NULL,
    last_year integer CHECK (last_year >= first_year),
    funder_kind text NOT NULL,
    reason text NOT NULL CHECK (reason IN ('STEP_DOWN', 'UNCONFIRMED', 'NO_PLAN')),
    share numeric(5,4) NOT NULL CHECK (share > 0),
    plan_id uuid NOT NULL REFERENCES funding.cofunding_plan,
    next_plan_id uuid REFERENCES funding.cofunding_plan,
    competent_parties text[] NOT NULL,
    department_code text NOT NULL,
    PRIMARY KEY (post_id, first_year, funder_kind, reason),
    CHECK (reason = 'NO_PLAN' OR last_year = first_year),
    CHECK ((reason = 'STEP_DOWN') = (next_plan_id IS NOT NULL)),
    FOREIGN KEY (post_id, competent_parties, department_code)
      REFERENCES funding.known_post (id, competent_parties, department_code) ON UPDATE CASCADE
  );
  COMMENT ON COLUMN funding.cofunding_loss.last_year IS 'null: until a later year is planned';
  COMMENT ON COLUMN funding.cofunding_loss.plan_id IS 'the plan whose share is lost; of a step down, that of the year before';`;

/** Two plans of one post wait for each other, so that the later count knows both. */
const RECOUNT = `
  CREATE FUNCTION funding.recount_losses(posts uuid[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = funding, pg_temp AS $$
  BEGIN
    PERFORM FROM known_post WHERE id = ANY (posts) ORDER BY id FOR NO KEY UPDATE;
    DELETE FROM cofunding_loss WHERE post_id = ANY (posts);
    WITH standing AS (
      SELECT DISTINCT ON (post_id, fiscal_year) id, post_id, fiscal_year, competent_parties, department_code
      FROM cofunding_plan WHERE post_id = ANY (posts) ORDER BY post_id, fiscal_year, revision DESC
    ), plan AS (
      SELECT standing.*, lead(id) OVER years AS next_id, lead(fiscal_year) OVER years AS next_year
      FROM standing WINDOW years AS (PARTITION BY post_id ORDER BY fiscal_year)
    ), part AS MATERIALIZED (
      SELECT plan.id, s.funder_kind, sum(s.share) AS share,
             sum(s.share) FILTER (WHERE s.confirmed_on IS NULL AND f.id IS NULL) AS expected
      FROM plan JOIN cofunding_share s ON s.plan_id = plan.id LEFT JOIN cofunding_confirmation f ON f.share_id = s.id
      GROUP BY plan.id, s.funder_kind HAVING sum(s.share) > 0
    ), loss AS (
      SELECT plan.id, next_year AS first_year, next_year AS last_year, part.funder_kind, 'STEP_DOWN' AS reason,
             part.share - coalesce(next.share, 0) AS share, next_id
      FROM plan JOIN part ON part.id = plan.id LEFT JOIN part next ON next.id = next_id AND next.funder_kind = part.funder_kind
      WHERE next_year = fiscal_year + 1
      UNION ALL
      SELECT plan.id, fiscal_year, fiscal_year, funder_kind, 'UNCONFIRMED', expected, NULL
      FROM plan JOIN part ON part.id = plan.id
      UNION ALL
      SELECT plan.id, fiscal_year + 1, next_year - 1, funder_kind, 'NO_PLAN', share, NULL
      FROM plan JOIN part ON part.id = plan.id WHERE next_year IS DISTINCT FROM fiscal_year + 1
    )
    INSERT INTO cofunding_loss
      SELECT plan.post_id, first_year, last_year, funder_kind, reason, share, plan.id, loss.next_id, competent_parties, department_code
      FROM loss JOIN plan ON plan.id = loss.id WHERE share > 0;
  END $$;`;

const TRIGGERS = `
  CREATE FUNCTION funding.count_losses_of_plans() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = funding, pg_temp AS $$
  BEGIN
    PERFORM recount_losses(array(SELECT DISTINCT p.post_id FROM added JOIN cofunding_plan p ON p.id = added.plan_id));
    RETURN NULL;
  END $$;
  REVOKE ALL ON FUNCTION funding.recount_losses(uuid[]), funding.count_losses_of_plans() FROM public;
  CREATE TRIGGER losses_are_counted AFTER INSERT ON funding.cofunding_share
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION funding.count_losses_of_plans();
  CREATE TRIGGER losses_are_counted AFTER INSERT ON funding.cofunding_confirmation
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION funding.count_losses_of_plans();`;

const EXISTING = `SELECT funding.recount_losses(array(SELECT DISTINCT post_id FROM funding.cofunding_plan))`;
