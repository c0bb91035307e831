import type { Party, Scope } from './party.js';
import type { RowRuleOptions } from './rule.js';

type PolicyRule = RowRuleOptions<never>;

/** The row security of one table: who reads, inserts and updates which rows. Nobody deletes. */
export interface TableSecurity {
  readonly table: string;
  readonly read: PolicyRule;
  readonly insert?: PolicyRule;
  /** Columns the application role may fill; all when absent. The others keep their default or are a trigger’s. */
  readonly insertable?: readonly string[];
  readonly update?: PolicyRule;
  /** Columns the application role may update; needed with `update`. */
  readonly updatable?: readonly string[];
}

export interface Policy {
  readonly table: string;
  readonly name: string;
  readonly command: 'SELECT' | 'INSERT' | 'UPDATE';
  readonly expression: string;
}

/** The policies of a table, as data: the migration creates them and the boot check compares them. */
export function policiesOf(security: TableSecurity): Policy[] {
  const { table, read, insert, update } = security;
  return [
    policy(table, 'viewer_reads', 'SELECT', read),
    ...(insert ? [policy(table, 'viewer_inserts', 'INSERT', insert)] : []),
    ...(update ? [policy(table, 'viewer_updates', 'UPDATE', update)] : []),
  ];
}

/** The statements that put a table under row security: forced, default deny, one policy per verb. */
export function rowSecuritySql(schema: string, security: TableSecurity): string[] {
  const table = `"${schema}"."${security.table}"`;
  const [owner, application] = [`"${schema}_owner"`, `"${schema}_app"`];
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `REVOKE ALL ON ${table} FROM ${application}`,
    `GRANT SELECT${security.insert && !security.insertable ? ', INSERT' : ''} ON ${table} TO ${application}`,
    ...(security.insert && security.insertable
      ? [`GRANT INSERT (${columns(security.insertable)}) ON ${table} TO ${application}`]
      : []),
    ...(security.update ? [`GRANT UPDATE (${columns(updatableOf(security))}) ON ${table} TO ${application}`] : []),
    `DROP POLICY IF EXISTS owner_maintains ON ${table}`,
    `CREATE POLICY owner_maintains ON ${table} TO ${owner} USING (true) WITH CHECK (true)`,
    ...policiesOf(security).flatMap((entry) => policySql(table, application, entry)),
  ];
}

function policySql(table: string, application: string, { name, command, expression }: Policy): string[] {
  const clauses = {
    SELECT: `USING (${expression})`,
    INSERT: `WITH CHECK (${expression})`,
    UPDATE: `USING (${expression}) WITH CHECK (${expression})`,
  };
  return [
    `DROP POLICY IF EXISTS ${name} ON ${table}`,
    `CREATE POLICY ${name} ON ${table} FOR ${command} TO ${application} ${clauses[command]}`,
    `COMMENT ON POLICY ${name} ON ${table} IS '${expression.replaceAll("'", "''")}'`,
  ];
}

function updatableOf({ table, updatable }: TableSecurity): readonly string[] {
  if (!updatable || updatable.length === 0) throw new Error(`${table}: an update policy names its columns`);
  return updatable;
}

function columns(names: readonly string[]): string {
  return names.map((column) => `"${column}"`).join(', ');
}

function policy(table: string, name: string, command: Policy['command'], rule: PolicyRule): Policy {
  return { table, name, command, expression: expressionOf(rule) };
}

/**
 * The SQL of a row rule. Settings are read once per statement through scalar sub-selects; an absent or
 * empty setting makes every test unknown, and so shows no row.
 */
function expressionOf({ scope, all, own, department }: PolicyRule): string {
  const tests = [scope === undefined ? viewerIsKnown : scopeTest(scope)];
  if (scope !== undefined) {
    const reach = [
      ...(all.length > 0 ? [`${setting('parties')} && ${literal(all)}`] : []),
      ...(own ? [`(${setting('parties')} && ${literal(own.parties)} AND ${ownTest(own)})`] : []),
    ];
    tests.push(reach.length > 0 ? `(${reach.join(' OR ')})` : 'false');
  }
  if (department) {
    tests.push(
      `((SELECT current_setting('app.departments', true)) = '*' OR "${department.column}" = ANY (${setting('departments')}))`,
    );
  }
  return tests.join(' AND ');
}

const viewerIsKnown = `(SELECT current_setting('app.subject', true)) <> ''`;

function ownTest(own: { column: string; several?: boolean; parties: readonly Party[] }): string {
  const mine = `(SELECT array(SELECT unnest(string_to_array(nullif(current_setting('app.parties', true), ''), ',')) INTERSECT SELECT unnest(${literal(own.parties)})))::text[]`;
  return own.several ? `"${own.column}" && ${mine}` : `"${own.column}" = ANY (${mine})`;
}

function scopeTest(scope: Scope): string {
  return `'${scope}' = ANY (${setting('scopes')})`;
}

function setting(name: 'parties' | 'scopes' | 'departments'): string {
  return `(SELECT string_to_array(nullif(current_setting('app.${name}', true), ''), ','))::text[]`;
}

function literal(parties: readonly Party[]): string {
  return `'{${parties.join(',')}}'::text[]`;
}
