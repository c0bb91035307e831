/** What the functions of this package need of a `pg` client, pool or transaction. */
export interface Queryable {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }>;
}

/** A name as a quoted SQL identifier. */
export function identifier(name: string): string {
  if (name.includes('\0')) throw new RangeError('a NUL character cannot be part of an identifier');
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as an SQL literal, for statements that accept no parameters. */
export function literal(text: string): string {
  if (text.includes('\0')) throw new RangeError('a NUL character cannot be part of a text');
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}

const PLAIN_NAME = /^[a-z][a-z0-9_]{0,50}$/;

/** Checks a name of ours (service, schema, database): lower case letters, digits and underscores. */
export function plainName(name: string): string {
  if (!PLAIN_NAME.test(name)) throw new RangeError(`not a plain lower-case name: ${JSON.stringify(name)}`);
  return name;
}
