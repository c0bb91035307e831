import { readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { policiesOf, type TableSecurity } from '@iscg/access';
import { pendingMigrations } from '@iscg/database';
import type { SubgraphDefinition } from './slice.js';

/** @throws Error when the committed SDL is not what the code emits */
export function checkSdl({ name, sdl }: SubgraphDefinition, emitted: string): void {
  if (readFileSync(sdl, 'utf8') !== emitted) {
    throw new Error(`${name} cannot start, its schema.graphql is stale: run npm run compose and commit the result`);
  }
}

/** @throws Error naming the first hole in the row lock: a role that bypasses it, a table or policy that differs */
export async function checkRowLock(source: DataSource, definition: SubgraphDefinition, url: string): Promise<void> {
  const { name, slices } = definition;
  const migrations = slices.flatMap(({ migrations: own = [] }) => own);
  const pending = await pendingMigrations({ url, schema: name, migrations });
  const defects =
    pending.length > 0
      ? [`the database lacks ${pending.join(', ')}: run npm run migrate`]
      : [
          ...(await roleDefects(source)),
          ...(await tableDefects(source, name)),
          ...(await policyDefects(
            source,
            name,
            slices.flatMap(({ tables = [] }) => tables),
          )),
        ];
  if (defects.length > 0) throw new Error(`${name} cannot start: ${defects.join('; ')}`);
}

async function roleDefects(source: DataSource): Promise<string[]> {
  const rows: { rolname: string; rolsuper: boolean; rolbypassrls: boolean; owns: boolean }[] = await source.query(
    `SELECT rolname, rolsuper, rolbypassrls,
            EXISTS (SELECT 1 FROM pg_class c WHERE pg_has_role(r.oid, c.relowner, 'USAGE') AND c.relkind IN ('r', 'p')
                    AND c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)) AS owns
     FROM pg_roles r WHERE rolname = current_user`,
  );
  return rows
    .filter(({ rolsuper, rolbypassrls, owns }) => rolsuper || rolbypassrls || owns)
    .map(({ rolname }) => `role ${rolname} is an owner, superuser or BYPASSRLS and would bypass row security`);
}

async function tableDefects(source: DataSource, schema: string): Promise<string[]> {
  const rows: { relname: string }[] = await source.query(
    `SELECT relname FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind IN ('r', 'p')
       AND relname <> 'migrations' AND NOT (relrowsecurity AND relforcerowsecurity)`,
    [schema],
  );
  return rows.map(({ relname }) => `table ${schema}.${relname} has no forced row security`);
}

async function policyDefects(source: DataSource, schema: string, tables: readonly TableSecurity[]): Promise<string[]> {
  const rows: { key: string; expression: string | null }[] = await source.query(
    `SELECT c.relname || '.' || p.polname AS key, obj_description(p.oid, 'pg_policy') AS expression
     FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
     WHERE c.relnamespace = $1::regnamespace AND p.polname <> 'owner_maintains'`,
    [schema],
  );
  const live = new Map(rows.map(({ key, expression }) => [key, expression]));
  const declared = new Map(
    tables.flatMap(policiesOf).map(({ table, name, expression }) => [`${table}.${name}`, expression]),
  );
  return [
    ...[...declared]
      .filter(([key, expression]) => live.get(key) !== expression)
      .map(([key]) => `row policy ${schema}.${key} is not the one declared: write a migration`),
    ...[...live.keys()]
      .filter((key) => !declared.has(key))
      .map((key) => `row policy ${schema}.${key} is declared nowhere`),
  ];
}
