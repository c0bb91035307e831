import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { financialReportTables } from '../financial-report.access.js';

/** Reports sent and received: both are added, never changed; none is sent after it was received. */
export class FinancialReport2026112332100 implements MigrationInterface {
  readonly name = 'FinancialReport2026112332100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE funding.financial_report_sending (
        id uuid PRIMARY KEY,
        line_id uuid NOT NULL,
        funder_code text NOT NULL,
        sent_on date NOT NULL,
        spent numeric(14,2) NOT NULL CHECK (spent >= 0),
        reference text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY (line_id, funder_code) REFERENCES funding.subsidy_line (id, funder_code)
      );
      CREATE INDEX financial_report_sending_by_line ON funding.financial_report_sending (line_id);

      CREATE TABLE funding.financial_report_receipt (
        id uuid PRIMARY KEY,
        line_id uuid NOT NULL UNIQUE,
        funder_code text NOT NULL,
        received_on date NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY (line_id, funder_code) REFERENCES funding.subsidy_line (id, funder_code)
      );

      CREATE FUNCTION funding.refuse_untimely_report() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = funding AS $$
      DECLARE
        line funding.subsidy_line;
      BEGIN
        UPDATE funding.subsidy_line SET version = version WHERE id = NEW.line_id RETURNING * INTO line;
        IF TG_TABLE_NAME = 'financial_report_sending' THEN
          IF NEW.sent_on < make_date(line.fiscal_year + 1, 1, 1)
             OR NEW.spent > (SELECT coalesce(sum(amount), 0) FROM funding.payment WHERE line_id = NEW.line_id)
             OR EXISTS (SELECT 1 FROM funding.financial_report_receipt WHERE line_id = NEW.line_id) THEN
            RAISE EXCEPTION 'a report that cannot be sent' USING ERRCODE = 'check_violation';
          END IF;
        ELSIF NEW.received_on < (
          SELECT coalesce(max(sent_on), 'infinity') FROM funding.financial_report_sending WHERE line_id = NEW.line_id
        ) THEN
          RAISE EXCEPTION 'a report received before it was sent' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER sendings_are_timely AFTER INSERT ON funding.financial_report_sending
        FOR EACH ROW EXECUTE FUNCTION funding.refuse_untimely_report();
      CREATE TRIGGER receipts_are_timely AFTER INSERT ON funding.financial_report_receipt
        FOR EACH ROW EXECUTE FUNCTION funding.refuse_untimely_report();
      CREATE TRIGGER sendings_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON funding.financial_report_sending
        FOR EACH STATEMENT EXECUTE FUNCTION funding.refuse_change();
      CREATE TRIGGER receipts_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON funding.financial_report_receipt
        FOR EACH STATEMENT EXECUTE FUNCTION funding.refuse_change();
    `);
    for (const table of financialReportTables) {
      for (const statement of rowSecuritySql('funding', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('reports are not taken back: write a new migration');
  }
}
