import type { Party } from './party.js';
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

/**
 * The statements that give tables which already stand the policies declared now. A table still to come, and a policy
 * on a column still to come, are left to the later migration that creates them.
 */
export function policyRenewalSql(schema: string, tables: readonly TableSecurity[]): string[] {
  return tables.map((security) => {
    const table = `"${schema}"."${security.table}"`;
    const renewal = policiesOf(security).flatMap((entry) => policySql(table, `"${schema}_app"`, entry));
    return `DO $renewal$ BEGIN IF to_regclass('${table}') IS NOT NULL THEN ${renewal.join('; ')}; END IF; EXCEPTION WHEN undefined_column THEN NULL; END $renewal$`;
  });
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
 * The SQL of a row rule. Whatever depends on the viewer alone stands in a scalar sub-select, which PostgreSQL settles
 * once a statement: a row costs no more than a look at its own columns. An absent or empty setting makes every test
 * unknown, and so shows no row.
 */
function expressionOf({ scope, all, own, department, person }: PolicyRule): string {
  const tests: string[] = [];
  if (scope === undefined) {
    tests.push(`(SELECT current_setting('app.subject', true) <> '' AS settled)`);
  } else {
    const holdsScope = `'${scope}' = ANY (${setting('scopes')})`;
    const reach = [
      ...(all.length > 0 ? [`(SELECT ${holdsScope} AND ${setting('parties')} && ${literal(all)} AS settled)`] : []),
      ...(own ? [ownTest(own, holdsScope)] : []),
    ];
    tests.push(reach.length > 0 ? `(${reach.join(' OR ')})` : 'false');
  }
  if (department) {
    tests.push(
      `((SELECT current_setting('app.departments', true) = '*' AS settled) OR "${department.column}" = ANY ((SELECT ${setting('departments')} AS settled)::text[]))`,
    );
  }
  if (person) tests.push(`"${person.column}" = (SELECT current_setting('app.subject', true) AS settled)`);
  return tests.join(' AND ');
}

/** Whether the row belongs to one of the viewer's parties among those that may own rows. */
function ownTest(own: { column: string; several?: boolean; parties: readonly Party[] }, holdsScope: string): string {
  const held = `SELECT party.party FROM unnest(${setting('parties')}) party(party) WHERE party.party = ANY (${literal(own.parties)})`;
  const mine = `((SELECT CASE WHEN ${holdsScope} THEN array(${held}) ELSE NULL END AS settled)::text[])`;
  return own.several ? `"${own.column}" && ${mine}` : `"${own.column}" = ANY ${mine}`;
}

function setting(name: 'parties' | 'scopes' | 'departments'): string {
  return `string_to_array(nullif(current_setting('app.${name}', true), ''), ',')`;
}

function literal(parties: readonly Party[]): string {
  return `'{${parties.join(',')}}'::text[]`;
}
