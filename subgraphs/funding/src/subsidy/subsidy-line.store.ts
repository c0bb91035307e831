import { decodeCursor, pageSize, connection, type Connection, type Transaction } from '@iscg/subgraph-kit';
import { parisToday, parseFiscalYear, yearOf, type Clock } from '@iscg/values';
import type { SubsidyLinesArgs } from './subsidy-line.args.js';
import type { SubsidyLine } from './subsidy-line.model.js';

const LIST = 'subsidyLines';

/** Every derived figure of a line from its sources: commitment, calls, ledger, clock ($1, Europe/Paris day). */
const LINES = `
  SELECT l.id, l.funder_code AS "funderCode", l.fiscal_year AS "fiscalYear", l.version, rank,
         committed, called, paid, committed - paid AS outstanding, due_on AS "dueOn",
         CASE WHEN paid >= committed THEN 'PAID' WHEN paid > 0 THEN 'PARTLY_PAID'
              WHEN called > 0 THEN 'CALLED' ELSE 'EXPECTED' END AS status,
         paid < committed AND due_on < $1::date AS overdue, n.note AS "internalNote"
  FROM funding.subsidy_line l
  CROSS JOIN LATERAL (
    SELECT rank, amount AS committed FROM funding.commitments_of(l.fiscal_year) c WHERE c.funder_code = l.funder_code
  ) owed
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount), 0)::numeric(14,2) AS called,
           coalesce(max(due_on), make_date(l.fiscal_year, 12, 31)) AS due_on
    FROM funding.funds_call WHERE line_id = l.id AND called_on <= $1::date
  ) calls
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount), 0)::numeric(14,2) AS paid FROM funding.payment WHERE line_id = l.id
  ) ledger
  LEFT JOIN funding.subsidy_line_note n ON n.line_id = l.id
  WHERE l.fiscal_year <= extract(year FROM $1::date)`;

/** The lines the viewer may see, newest year first, then in the convention's order of funders. */
export async function subsidyLinePage(
  transaction: Transaction,
  clock: Clock,
  { year, first, after }: SubsidyLinesArgs,
): Promise<Connection<SubsidyLine>> {
  const size = pageSize(first);
  const position = decodeCursor(LIST, 2, after);
  const fiscalYear = year === undefined || year === null ? null : parseFiscalYear(year);
  const rows = await transaction.rows<SubsidyLine & { rank: number; total: number }>(
    `WITH lines AS (${LINES} AND ($2::int IS NULL OR l.fiscal_year = $2))
     SELECT *, (SELECT count(*)::int FROM lines) AS total FROM lines
     WHERE $3::int IS NULL OR (-"fiscalYear", rank) > (-$3::int, $4::int)
     ORDER BY -"fiscalYear", rank LIMIT $5`,
    [parisToday(clock), fiscalYear, position?.[0] ?? null, position?.[1] ?? null, size + 1],
  );
  const totalCount = rows[0]?.total ?? (position ? await lineCount(transaction, clock, fiscalYear) : 0);
  return connection({
    list: LIST,
    rows,
    size,
    totalCount,
    positionOf: ({ fiscalYear: lineYear, rank }) => [String(lineYear), String(rank)],
  });
}

/** Lines by id, those the viewer may see. */
export function subsidyLinesById(
  transaction: Transaction,
  clock: Clock,
  ids: readonly string[],
): Promise<SubsidyLine[]> {
  return transaction.rows<SubsidyLine>(`${LINES} AND l.id = ANY ($2::uuid[])`, [parisToday(clock), [...ids]]);
}

/** The line, locked against every other writer until the transaction ends; nothing when the viewer has none such. */
export async function lockSubsidyLine(
  transaction: Transaction,
  clock: Clock,
  id: string,
): Promise<SubsidyLine | undefined> {
  await transaction.rows('SELECT 1 FROM funding.subsidy_line WHERE id = $1 FOR UPDATE', [id]);
  const [line] = await subsidyLinesById(transaction, clock, [id]);
  return line;
}

/** Marks the line as changed. */
export async function touchSubsidyLine(transaction: Transaction, id: string): Promise<void> {
  await transaction.rows('UPDATE funding.subsidy_line SET version = version + 1 WHERE id = $1', [id]);
}

async function lineCount(transaction: Transaction, clock: Clock, year: number | null): Promise<number> {
  const [row] = await transaction.rows<{ total: number }>(
    `SELECT count(*)::int AS total FROM funding.subsidy_line
     WHERE fiscal_year <= $1 AND ($2::int IS NULL OR fiscal_year = $2)`,
    [yearOf(parisToday(clock)), year],
  );
  return row?.total ?? 0;
}
