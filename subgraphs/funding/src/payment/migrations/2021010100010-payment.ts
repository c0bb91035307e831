import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { paymentTables } from '../payment.access.js';

/** The ledger: entries are added, never changed; the sum of a line stays between zero and its commitment. */
export class Payment2021010100010 implements MigrationInterface {
  readonly name = 'Payment2021010100010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE funding.payment (
        id uuid PRIMARY KEY,
        line_id uuid NOT NULL,
        funder_code text NOT NULL,
        amount numeric(14,2) NOT NULL CHECK (amount <> 0),
        value_date date NOT NULL,
        external_reference text NOT NULL,
        reverses_id uuid UNIQUE REFERENCES funding.payment,
        reason text,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY (line_id, funder_code) REFERENCES funding.subsidy_line (id, funder_code),
        CHECK ((amount < 0) = (reverses_id IS NOT NULL) AND (reverses_id IS NULL) = (reason IS NULL))
      );
      CREATE INDEX payment_by_line ON funding.payment (line_id);

      CREATE TABLE funding.payment_recording (
        payment_id uuid PRIMARY KEY REFERENCES funding.payment,
        recorded_by text NOT NULL,
        idempotency_key text NOT NULL UNIQUE,
        fingerprint text NOT NULL
      );

      CREATE FUNCTION funding.refuse_unbalanced_ledger() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = funding AS $$
      DECLARE
        line funding.subsidy_line;
        paid numeric;
        owed numeric;
      BEGIN
        UPDATE funding.subsidy_line SET version = version WHERE id = NEW.line_id RETURNING * INTO line;
        SELECT coalesce(sum(amount), 0) INTO paid FROM funding.payment WHERE line_id = NEW.line_id;
        SELECT amount INTO owed FROM funding.commitments_of(line.fiscal_year) c WHERE c.funder_code = line.funder_code;
        IF paid < 0 OR (NEW.amount > 0 AND paid > owed) THEN
          RAISE EXCEPTION 'ledger out of balance' USING ERRCODE = 'check_violation';
        END IF;
        IF NEW.reverses_id IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM funding.payment p WHERE p.id = NEW.reverses_id AND p.line_id = NEW.line_id AND p.amount = -NEW.amount
        ) THEN
          RAISE EXCEPTION 'a reversal is the exact opposite of its payment' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER ledger_balances AFTER INSERT ON funding.payment
        FOR EACH ROW EXECUTE FUNCTION funding.refuse_unbalanced_ledger();

      CREATE FUNCTION funding.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the ledger is append-only' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER ledger_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON funding.payment
        FOR EACH STATEMENT EXECUTE FUNCTION funding.refuse_change();
      CREATE TRIGGER recording_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON funding.payment_recording
        FOR EACH STATEMENT EXECUTE FUNCTION funding.refuse_change();
    `);
    for (const table of paymentTables) {
      for (const statement of rowSecuritySql('funding', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('the ledger is not taken back: write a new migration');
  }
}
