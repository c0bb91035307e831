import { connection, decodeCursor, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import { parisToday, parseFiscalYear, type Clock, type Euro, type PlainDate } from '@iscg/values';
import type { FinancialReportsArgs } from './financial-report.args.js';
import type { FinancialReport } from './financial-report.model.js';
import { REPORTS } from './financial-report.sql.js';

const LIST = 'financialReports';

/** A report with the fiscal year it is about. */
export type ReportRow = FinancialReport & { readonly fiscalYear: number };
type Paged = ReportRow & { readonly rank: number; readonly total: number };

/** The reports that the viewer may see, the latest year first, then in the convention's order of funders. */
export async function financialReportPage(
  transaction: Transaction,
  clock: Clock,
  { year, status, first, after }: FinancialReportsArgs,
): Promise<Connection<FinancialReport>> {
  const size = pageSize(first);
  const position = decodeCursor(LIST, 2, after);
  const rows = await transaction.rows<Paged>(
    `WITH report AS MATERIALIZED (
       SELECT * FROM (${REPORTS} AND ($2::int IS NULL OR l.fiscal_year = $2)) r WHERE $3::text[] IS NULL OR status = ANY ($3)
     ), page AS (
       SELECT * FROM report WHERE $4::int IS NULL OR (-"fiscalYear", rank) > (-$4::int, $5::int)
       ORDER BY -"fiscalYear", rank LIMIT $6
     )
     SELECT counted.total, page.* FROM (SELECT count(*)::int AS total FROM report) AS counted LEFT JOIN page ON true
     ORDER BY -"fiscalYear", rank`,
    [
      parisToday(clock),
      year === undefined || year === null ? null : parseFiscalYear(year),
      status && status.length > 0 ? [...status] : null,
      position?.[0] ?? null,
      position?.[1] ?? null,
      size + 1,
    ],
  );
  return connection({
    list: LIST,
    rows: rows.filter(({ id }) => id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ fiscalYear, rank }) => [String(fiscalYear), String(rank)],
  });
}

/** Reports by the id of their line. */
export function financialReportsById(
  transaction: Transaction,
  clock: Clock,
  ids: readonly string[],
): Promise<ReportRow[]> {
  return transaction.rows<ReportRow>(`${REPORTS} AND l.id = ANY ($2::uuid[])`, [parisToday(clock), [...ids]]);
}

export interface NewSending {
  readonly id: string;
  readonly sentOn: PlainDate;
  readonly spent: Euro;
  readonly reference: string;
}

export async function appendSending(
  transaction: Transaction,
  { id: lineId, funderCode }: FinancialReport,
  { id, sentOn, spent, reference }: NewSending,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO funding.financial_report_sending (id, line_id, funder_code, sent_on, spent, reference)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, lineId, funderCode, sentOn, spent, reference],
  );
}

export async function appendReceipt(
  transaction: Transaction,
  { id: lineId, funderCode }: FinancialReport,
  id: string,
  receivedOn: PlainDate,
): Promise<void> {
  await transaction.rows(
    'INSERT INTO funding.financial_report_receipt (id, line_id, funder_code, received_on) VALUES ($1, $2, $3, $4)',
    [id, lineId, funderCode, receivedOn],
  );
}
