import type { Client } from 'pg';
import { DataSource, QueryFailedError } from 'typeorm';
import type { Logger, MigrationInterface } from 'typeorm';
import { withAdvisoryLock, withConnection } from './connection.js';
import { applicationRole } from './roles.js';
import { identifier, plainName } from './sql.js';

/** A TypeORM migration class; its name ends with a 13-digit timestamp (`CreatePosts1764000000000`). */
export type MigrationClass = new () => MigrationInterface;

/** The table of each schema that lists the migrations applied to it. */
export const MIGRATIONS_TABLE = 'migrations';

const STATEMENT_SHOWN = 300;

const nothing = (): void => undefined;

/** TypeORM writes failed migrations to the console even when told not to log; ours are reported by the error. */
const SILENT: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};

/** A migration that did not go through; it left nothing behind, the ones before it stay applied. */
export class MigrationFailedError extends Error {
  override readonly name = 'MigrationFailedError';

  constructor(
    /** Class name of the migration; `undefined` when the run failed before the first. */
    readonly migration: string | undefined,
    readonly schema: string,
    cause: unknown,
  ) {
    super(describeFailure(migration, schema, cause), { cause });
  }
}

/** Which schema to bring up to date. */
export interface MigrateOptions {
  /** Connection string of the schema's owner. */
  ownerUrl: string;
  schema: string;
  migrations: readonly MigrationClass[];
}

/**
 * Applies the pending migrations of one schema, oldest first, each in its own transaction. Only one process at a
 * time does so: an advisory lock is held on a second connection for the whole run.
 * @returns the names of the migrations that this call applied
 * @throws MigrationFailedError naming the migration and the cause
 */
export async function migrateSchema(options: MigrateOptions): Promise<string[]> {
  const schema = plainName(options.schema);
  return withConnection(options.ownerUrl, (client) =>
    withAdvisoryLock(client, `iscg:migrate:${schema}`, async () => {
      const pending = missingFrom(await appliedMigrations(client, schema), options.migrations);
      if (pending.length > 0) await runMigrations(options, client);
      await letApplicationRead(client, schema);
      return pending;
    }),
  );
}

/** Names of the migrations still to be applied, oldest first; the application role may ask. */
export async function pendingMigrations(options: {
  url: string;
  schema: string;
  migrations: readonly MigrationClass[];
}): Promise<string[]> {
  const schema = plainName(options.schema);
  const applied = await withConnection(options.url, (client) => appliedMigrations(client, schema));
  return missingFrom(applied, options.migrations);
}

async function runMigrations({ ownerUrl, schema, migrations }: MigrateOptions, client: Client): Promise<void> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema,
    migrations: [...migrations],
    migrationsTableName: MIGRATIONS_TABLE,
    migrationsTransactionMode: 'each',
    installExtensions: false,
    logger: SILENT,
    poolErrorHandler: () => undefined,
  });
  try {
    await dataSource.initialize();
    await dataSource.runMigrations({ transaction: 'each' });
  } catch (error) {
    const [failed] = missingFrom(await appliedMigrations(client, schema), migrations);
    throw new MigrationFailedError(failed, schema, error);
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

function missingFrom(applied: ReadonlySet<string>, migrations: readonly MigrationClass[]): string[] {
  return migrations
    .map((migration) => new migration().name ?? migration.name)
    .filter((name) => !applied.has(name))
    .sort((a, b) => timestampOf(a) - timestampOf(b));
}

/** TypeORM's rule: the last 13 characters of the name are its time in milliseconds. */
function timestampOf(name: string): number {
  return Number.parseInt(name.slice(-13), 10);
}

async function appliedMigrations(client: Client, schema: string): Promise<Set<string>> {
  const table = `${identifier(schema)}.${identifier(MIGRATIONS_TABLE)}`;
  const { rows: found } = await client.query<{ present: boolean }>('select to_regclass($1) is not null as present', [
    table,
  ]);
  if (found[0]?.present !== true) return new Set();
  const { rows } = await client.query<{ name: string }>(`select name from ${table}`);
  return new Set(rows.map((row) => row.name));
}

async function letApplicationRead(client: Client, schema: string): Promise<void> {
  const table = `${identifier(schema)}.${identifier(MIGRATIONS_TABLE)}`;
  const { rowCount } = await client.query('select from pg_roles where rolname = $1 and to_regclass($2) is not null', [
    applicationRole(schema),
    table,
  ]);
  if (rowCount === 1) await client.query(`grant select on ${table} to ${identifier(applicationRole(schema))}`);
}

function describeFailure(migration: string | undefined, schema: string, cause: unknown): string {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const statement =
    cause instanceof QueryFailedError ? ` — instruction : ${cause.query.trim().slice(0, STATEMENT_SHOWN)}` : '';
  return `La migration ${migration ?? '(aucune)'} du schéma ${schema} a échoué : ${reason}${statement}`;
}
