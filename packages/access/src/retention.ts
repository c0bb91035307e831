/** How long the rows of a table are kept. */
export interface Retention {
  readonly table: string;
  /** The column of the instant from which the term counts; a row where it is null is kept. */
  readonly since: string;
  /** As PostgreSQL reads an interval. */
  readonly term: `${number} ${'days' | 'months'}`;
}

/**
 * SQL that lets the application role of a schema forget what is past its term, and nothing younger: the term stands in
 * the database, whatever instant it is told, and no row is forgotten before the server’s own time says so.
 */
export function retentionSql(schema: string, retention: Retention): string {
  const { table, since, term } = retention;
  const name = functionOf(schema, retention);
  return `
    CREATE OR REPLACE FUNCTION ${name}(timestamptz) RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      WITH gone AS (
        DELETE FROM ${schema}.${table} WHERE ${since} < least($1, now()) - interval '${term}' RETURNING 1
      ) SELECT count(*) FROM gone
    $$;
    REVOKE ALL ON FUNCTION ${name}(timestamptz) FROM public;
    GRANT EXECUTE ON FUNCTION ${name}(timestamptz) TO ${schema}_app;`;
}

/** The statement that forgets; its one parameter is the instant at which it is said. */
export function forgetStatement(schema: string, retention: Retention): string {
  return `SELECT ${functionOf(schema, retention)}($1)`;
}

function functionOf(schema: string, { table }: Retention): string {
  return `${schema}.forget_old_${table}`;
}
