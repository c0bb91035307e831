import { identifier } from './sql.js';
import type { Queryable } from './sql.js';

/** Rows per statement: large enough to cost one round trip per table, small enough to stay a few megabytes. */
const CHUNK = 5_000;

const TYPE = /^[a-z_][a-z0-9_]*( [a-z]+)*(\(\d+(, ?\d+)?\))?(\[\])?$/i;

/** One row: a value per column; money, dates and large numbers as text. A missing value is NULL. */
export type BulkRow = Readonly<Record<string, unknown>>;

/**
 * Inserts many rows with one `INSERT … SELECT FROM jsonb_to_recordset` statement per 5 000 rows.
 * @param table `table` or `schema.table`
 * @param columns PostgreSQL type of each column, by name (`{ id: 'uuid', amount: 'numeric(14,2)', parties: 'text[]' }`)
 * @returns how many rows were inserted
 */
export async function bulkInsert(
  queryable: Queryable,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly BulkRow[],
): Promise<number> {
  const statement = insertStatement(table, columns);
  const names = Object.keys(columns);
  let inserted = 0;
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK).map((row) => pick(row, names));
    const { rowCount } = await queryable.query(statement, [JSON.stringify(chunk)]);
    inserted += rowCount ?? 0;
  }
  return inserted;
}

function insertStatement(table: string, columns: Readonly<Record<string, string>>): string {
  const target = table.split('.').map(identifier).join('.');
  const names = Object.keys(columns).map(identifier).join(', ');
  const typed = Object.entries(columns).map(([name, type]) => {
    if (!TYPE.test(type)) throw new RangeError(`not a PostgreSQL type: ${type}`);
    return `${identifier(name)} ${type}`;
  });
  return `insert into ${target} (${names}) select ${names} from jsonb_to_recordset($1::jsonb) as source(${typed.join(', ')})`;
}

function pick(row: BulkRow, names: readonly string[]): Record<string, unknown> {
  for (const name of Object.keys(row)) {
    if (!names.includes(name)) throw new RangeError(`the row has a value for an unknown column: ${name}`);
  }
  return Object.fromEntries(names.map((name) => [name, plain(row[name])]));
}

function plain(value: unknown): unknown {
  if (value === undefined) return null;
  return typeof value === 'bigint' ? value.toString() : value;
}
