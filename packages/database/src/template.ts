import { withConnection } from './connection.js';
import { identifier, plainName } from './sql.js';

/**
 * Builds a database once, so that {@link cloneDatabase} can copy it in milliseconds; replaces one of the same name.
 * @param options.prepare creates and fills the database `name` (provisioning, migrations, rows) and closes its connections
 */
export async function createTemplate(options: {
  adminUrl: string;
  name: string;
  prepare: (database: string) => Promise<void>;
}): Promise<void> {
  const name = plainName(options.name);
  await dropDatabase({ adminUrl: options.adminUrl, name });
  await options.prepare(name);
  await withConnection(options.adminUrl, async (admin) => {
    await admin.query(`alter database ${identifier(name)} with is_template true allow_connections false`);
    // A background worker (autovacuum) or a connection that is still closing would make cloning fail.
    await admin.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [name]);
  });
}

/** Creates the database `name` as a copy of `template`, with the template's rights to connect. */
export async function cloneDatabase(options: { adminUrl: string; template: string; name: string }): Promise<void> {
  const template = plainName(options.template);
  const name = plainName(options.name);
  await withConnection(options.adminUrl, async (admin) => {
    await admin.query(`create database ${identifier(name)} template ${identifier(template)} strategy file_copy`);
    // PostgreSQL copies everything inside a database but not the rights on the database itself.
    const { rows } = await admin.query<{ statement: string }>(RIGHTS, [template, name]);
    await admin.query(rows.map((row) => row.statement).join(';'));
  });
}

/** Removes a database and cuts its sessions; does nothing when it does not exist. */
export async function dropDatabase(options: { adminUrl: string; name: string }): Promise<void> {
  const name = plainName(options.name);
  await withConnection(options.adminUrl, async (admin) => {
    const { rows } = await admin.query<{ datistemplate: boolean }>(
      'select datistemplate from pg_database where datname = $1',
      [name],
    );
    if (rows[0]?.datistemplate === true) await admin.query(`alter database ${identifier(name)} with is_template false`);
    await admin.query(`drop database if exists ${identifier(name)} with (force)`);
  });
}

/** The statements that give database $2 the rights of database $1. */
const RIGHTS = `
  select 'revoke all on database ' || quote_ident($2) || ' from public' as statement
    from pg_database where datname = $1 and datacl is not null
  union all
  select 'grant ' || lower(privilege_type) || ' on database ' || quote_ident($2) || ' to '
         || case when grantee = 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end
    from pg_database, aclexplode(datacl) where datname = $1`;
