import { decodeCursor, pageSize, connection, type Connection, type Transaction } from '@iscg/subgraph-kit';
import { parisToday, parseFiscalYear, type Clock } from '@iscg/values';
import type { SubsidyLinesArgs } from './subsidy-line.args.js';
import type { SubsidyLine } from './subsidy-line.model.js';
import { LINES } from './subsidy-line.sql.js';

const LIST = 'subsidyLines';

/** The lines of a fiscal year ($2) and of some statuses ($3), either of which may be null: all. */
const SELECTED = `
  SELECT * FROM (${LINES} AND ($2::int IS NULL OR l.fiscal_year = $2)) AS line
  WHERE $3::text[] IS NULL OR status = ANY ($3)`;

/** The lines the viewer may see, newest year first, then in the convention's order of funders. */
export async function subsidyLinePage(
  transaction: Transaction,
  clock: Clock,
  { year, status, first, after }: SubsidyLinesArgs,
): Promise<Connection<SubsidyLine>> {
  const size = pageSize(first);
  const position = decodeCursor(LIST, 2, after);
  const fiscalYear = year === undefined || year === null ? null : parseFiscalYear(year);
  const asked = [parisToday(clock), fiscalYear, status && status.length > 0 ? status : null];
  const rows = await transaction.rows<SubsidyLine & { rank: number; total: number }>(
    `WITH lines AS (${SELECTED})
     SELECT *, (SELECT count(*)::int FROM lines) AS total FROM lines
     WHERE $4::int IS NULL OR (-"fiscalYear", rank) > (-$4::int, $5::int)
     ORDER BY -"fiscalYear", rank LIMIT $6`,
    [...asked, position?.[0] ?? null, position?.[1] ?? null, size + 1],
  );
  const totalCount = rows[0]?.total ?? (position ? await lineCount(transaction, asked) : 0);
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

async function lineCount(transaction: Transaction, asked: readonly unknown[]): Promise<number> {
  const [row] = await transaction.rows<{ total: number }>(`SELECT count(*)::int AS total FROM (${SELECTED}) AS lines`, [
    ...asked,
  ]);
  return row?.total ?? 0;
}
