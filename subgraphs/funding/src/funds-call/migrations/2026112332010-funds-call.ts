import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { subsidyTables } from '../../subsidy/index.js';
import { fundsCallTables } from '../funds-call.access.js';

/** Calls are added and withdrawn, never changed; those that stand add up to the commitment at most. */
export class FundsCall2026112332010 implements MigrationInterface {
  readonly name = 'FundsCall2026112332010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE funding.funds_call
        ADD COLUMN reference text, ADD COLUMN recorded_at timestamptz, ADD UNIQUE (id, line_id, funder_code);
      ALTER TABLE funding.funds_call ALTER COLUMN recorded_at SET DEFAULT now();

      CREATE TABLE funding.funds_call_withdrawal (
        id uuid PRIMARY KEY,
        call_id uuid NOT NULL UNIQUE,
        line_id uuid NOT NULL,
        funder_code text NOT NULL,
        withdrawn_on date NOT NULL,
        reason text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY (call_id, line_id, funder_code) REFERENCES funding.funds_call (id, line_id, funder_code)
      );
      CREATE INDEX funds_call_withdrawal_by_line ON funding.funds_call_withdrawal (line_id);

      CREATE FUNCTION funding.refuse_excessive_call() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = funding AS $$
      DECLARE
        line funding.subsidy_line;
        called numeric;
        owed numeric;
      BEGIN
        UPDATE funding.subsidy_line SET version = version WHERE id = NEW.line_id RETURNING * INTO line;
        SELECT coalesce(sum(amount), 0) INTO called FROM funding.funds_call c
          WHERE c.line_id = NEW.line_id
            AND NOT EXISTS (SELECT 1 FROM funding.funds_call_withdrawal w WHERE w.call_id = c.id);
        SELECT amount INTO owed FROM funding.commitments_of(line.fiscal_year) c WHERE c.funder_code = line.funder_code;
        IF called > owed THEN
          RAISE EXCEPTION 'calls above the commitment'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'calls_within_commitment';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER calls_within_commitment AFTER INSERT ON funding.funds_call
        FOR EACH ROW EXECUTE FUNCTION funding.refuse_excessive_call();

      CREATE TRIGGER calls_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON funding.funds_call
        FOR EACH STATEMENT EXECUTE FUNCTION funding.refuse_change();
      CREATE TRIGGER withdrawals_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON funding.funds_call_withdrawal
        FOR EACH STATEMENT EXECUTE FUNCTION funding.refuse_change();
    `);
    const calls = subsidyTables.filter(({ table }) => table === 'funds_call');
    for (const table of [...calls, ...fundsCallTables]) {
      for (const statement of rowSecuritySql('funding', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('calls are not taken back: write a new migration');
  }
}
