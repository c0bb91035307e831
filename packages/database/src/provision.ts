import type { Client } from 'pg';
import { changeUrl, withAdvisoryLock, withConnection } from './connection.js';
import { applicationRole, ownerRole, provisionRole } from './roles.js';
import { identifier, plainName } from './sql.js';

/** The schema of the extensions that every service may use. */
export const EXTENSION_SCHEMA = 'extensions';

/** `btree_gist`: exclusion constraints that compare by equality; `unaccent`: searches that ignore accents. */
const EXTENSIONS = ['btree_gist', 'unaccent'];

/** What to create, and with which rights. */
export interface ProvisionOptions {
  /** An administrator's connection string, to any database of the cluster but the one to create. */
  adminUrl: string;
  database: string;
  /** Plain lower-case names; each becomes a schema and two roles. */
  services: readonly string[];
  /** The password of each role (printable ASCII). */
  passwords: (role: string) => string;
}

/** How a service reaches its schema. */
export interface ServiceUrls {
  /** As the schema's owner: migrations only. */
  ownerUrl: string;
  /** As the role that serves requests: subject to row-level security, owner of nothing. */
  applicationUrl: string;
}

/**
 * Creates the database when missing and, per service, the roles `<service>_owner` and `<service>_app` and the schema
 * `<service>`. Neither role is superuser or bypasses row-level security; a service reaches nothing of another's, and
 * the application role has no right but to enter its schema: migrations grant the rest, table by table.
 * May be repeated and run by several processes at once.
 */
export async function provisionServices(options: ProvisionOptions): Promise<Record<string, ServiceUrls>> {
  const { adminUrl } = options;
  const services = options.services.map(plainName);
  const database = plainName(options.database);
  const roles = services.flatMap((service) => [ownerRole(service), applicationRole(service)]);
  const passwords = new Map(roles.map((role) => [role, options.passwords(role)]));
  await withConnection(adminUrl, (admin) =>
    withAdvisoryLock(admin, 'iscg:provision', async () => {
      await createDatabase(admin, database);
      for (const [role, password] of passwords) await provisionRole(admin, role, password, searchPathOf(role));
      await withConnection(changeUrl(adminUrl, { database }), async (client) => {
        await closeDatabase(client, database, services);
        await installExtensions(client, services);
        for (const service of services) await provisionSchema(client, service);
      });
    }),
  );
  const urlOf = (role: string): string =>
    changeUrl(adminUrl, { database, user: role, password: passwords.get(role) ?? '' });
  return Object.fromEntries(
    services.map((service) => [
      service,
      { ownerUrl: urlOf(ownerRole(service)), applicationUrl: urlOf(applicationRole(service)) },
    ]),
  );
}

/** The role's own schema, then the extensions. */
function searchPathOf(role: string): string {
  return `${identifier(role.replace(/_(owner|app)$/, ''))}, ${identifier(EXTENSION_SCHEMA)}`;
}

async function createDatabase(admin: Client, database: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [database]);
  if (rowCount === 0) await admin.query(`create database ${identifier(database)}`);
}

/** Nobody connects, creates temporary tables or uses `public` unless named. */
async function closeDatabase(client: Client, database: string, services: readonly string[]): Promise<void> {
  const owners = services.map((service) => identifier(ownerRole(service))).join(', ');
  const everyone = services.flatMap((service) => [ownerRole(service), applicationRole(service)]).map(identifier);
  await client.query(`revoke all on database ${identifier(database)} from public`);
  await client.query(`revoke all on schema public from public`);
  if (everyone.length === 0) return;
  await client.query(`grant connect on database ${identifier(database)} to ${everyone.join(', ')}`);
  await client.query(`grant temporary on database ${identifier(database)} to ${owners}`);
}

/** Installs the extensions that the server has; a service that needs a missing one fails in its migration. */
async function installExtensions(client: Client, services: readonly string[]): Promise<void> {
  const schema = identifier(EXTENSION_SCHEMA);
  await client.query(`create schema if not exists ${schema}`);
  const { rows } = await client.query<{ name: string }>(
    'select name from pg_available_extensions where name = any($1)',
    [EXTENSIONS],
  );
  for (const { name } of rows)
    await client.query(`create extension if not exists ${identifier(name)} schema ${schema}`);
  for (const role of services.flatMap((service) => [ownerRole(service), applicationRole(service)])) {
    await client.query(`grant usage on schema ${schema} to ${identifier(role)}`);
  }
}

async function provisionSchema(client: Client, service: string): Promise<void> {
  const [schema, owner, application] = [service, ownerRole(service), applicationRole(service)].map(identifier);
  const { rows } = await client.query<{ owner: string }>(
    'select pg_get_userbyid(nspowner) as owner from pg_namespace where nspname = $1',
    [service],
  );
  const [existing] = rows;
  if (existing === undefined) await client.query(`create schema ${schema} authorization ${owner}`);
  else if (existing.owner !== ownerRole(service)) await client.query(`alter schema ${schema} owner to ${owner}`);
  // Only the owner may grant: an administrator that is not a superuser has to speak as the owner.
  await client.query(
    `begin; set local role ${owner}; revoke all on schema ${schema} from public;
     grant usage on schema ${schema} to ${application}; commit`,
  );
}
