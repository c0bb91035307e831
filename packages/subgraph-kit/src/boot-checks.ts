import { existsSync, readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { policiesOf, type Policy, type TableSecurity } from '@iscg/access';
import { applicationRole, ownerRole, pendingMigrations } from '@iscg/database';
import { policyWords } from './policy-text.js';
import type { SubgraphDefinition } from './slice.js';

/** @throws Error when the committed SDL is not what the code emits, or is missing */
export function checkSdl({ name, sdl }: SubgraphDefinition, emitted: string): void {
  const found = existsSync(sdl) ? readFileSync(sdl, 'utf8') : undefined;
  if (found === emitted) return;
  const state = found === undefined ? 'missing' : 'stale';
  throw new Error(`${name} cannot start, its schema.graphql is ${state}: run npm run compose and commit the result`);
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

/** A role is as strong as every role that it may become. */
async function roleDefects(source: DataSource): Promise<string[]> {
  const rows: { rolname: string; bypasses: boolean; owns: boolean }[] = await source.query(
    `SELECT rolname,
            EXISTS (SELECT 1 FROM pg_roles m WHERE (m.rolsuper OR m.rolbypassrls) AND pg_has_role(r.oid, m.oid, 'MEMBER')) AS bypasses,
            EXISTS (SELECT 1 FROM pg_class c WHERE pg_has_role(r.oid, c.relowner, 'MEMBER') AND c.relkind IN ('r', 'p')
                    AND c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)) AS owns
     FROM pg_roles r WHERE rolname = current_user`,
  );
  return rows
    .filter(({ bypasses, owns }) => bypasses || owns)
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

interface LivePolicy {
  readonly key: string;
  readonly command: string;
  readonly permissive: boolean;
  /** Names of the roles it is for; `public` for everybody. */
  readonly roles: string;
  readonly expressions: readonly string[];
}

/** Compares what PostgreSQL enforces, not what a comment says of it. */
async function policyDefects(source: DataSource, schema: string, tables: readonly TableSecurity[]): Promise<string[]> {
  const rows: LivePolicy[] = await source.query(
    `SELECT c.relname || '.' || p.polname AS key, p.polcmd AS command, p.polpermissive AS permissive,
            array_to_string(array(SELECT coalesce(rolname, 'public') FROM unnest(p.polroles) o LEFT JOIN pg_roles r ON r.oid = o), ',') AS roles,
            array_remove(ARRAY[pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)], NULL) AS expressions
     FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
     WHERE c.relnamespace = $1::regnamespace`,
    [schema],
  );
  const live = new Map(rows.filter((policy) => !maintains(policy, schema)).map((policy) => [policy.key, policy]));
  const declared = tables.flatMap(policiesOf).map((policy) => ({ ...policy, key: `${policy.table}.${policy.name}` }));
  const known = new Set(declared.map(({ key }) => key));
  return [
    ...declared
      .filter((policy) => !isAsDeclared(live.get(policy.key), policy, schema))
      .map(({ key }) => `row policy ${schema}.${key} is not the one declared: write a migration`),
    ...[...live.keys()]
      .filter((key) => !known.has(key))
      .map((key) => `row policy ${schema}.${key} is declared nowhere`),
  ];
}

/** The policy by which the owner, and nobody else, fills its own tables. */
function maintains({ key, roles }: LivePolicy, schema: string): boolean {
  return key.endsWith('.owner_maintains') && roles === ownerRole(schema);
}

const COMMANDS: Readonly<Record<Policy['command'], string>> = { SELECT: 'r', INSERT: 'a', UPDATE: 'w' };

function isAsDeclared(live: LivePolicy | undefined, { command, expression }: Policy, schema: string): boolean {
  if (!live?.permissive || live.command !== COMMANDS[command] || live.roles !== applicationRole(schema)) return false;
  return (
    live.expressions.length > 0 && live.expressions.every((found) => policyWords(found) === policyWords(expression))
  );
}
