import type { Client } from 'pg';
import { scramVerifier } from './scram.js';
import { identifier, literal } from './sql.js';

/** The role that owns a service's schema and runs its migrations. */
export const ownerRole = (service: string): string => `${service}_owner`;

/** The role that serves a service's requests. */
export const applicationRole = (service: string): string => `${service}_app`;

const RIGHTLESS = 'nosuperuser nobypassrls nocreatedb nocreaterole noreplication noinherit';

interface RoleState {
  powerful: boolean;
  administrator: boolean;
  settable: boolean;
}

/**
 * Creates a login role without any right, or takes back the rights of an existing one, and sets password and search
 * path. Roles belong to the whole cluster: other databases of it may use the same ones.
 */
export async function provisionRole(admin: Client, role: string, password: string, searchPath: string): Promise<void> {
  const name = identifier(role);
  const verifier = literal(scramVerifier(password));
  const before = await stateOf(admin, role);
  if (before === undefined) await admin.query(`create role ${name} login ${RIGHTLESS} password ${verifier}`);
  else await admin.query(`alter role ${name} login ${before.powerful ? RIGHTLESS : ''} password ${verifier}`);
  const state = before ?? (await stateOf(admin, role));
  // An administrator that is not a superuser (a managed server) must be able to act as the role to give it a schema.
  if (state !== undefined && !state.administrator && !state.settable) {
    await admin.query(`grant ${name} to current_user with inherit false, set true`);
  }
  await admin.query(`alter role ${name} set search_path = ${searchPath}`);
}

async function stateOf(admin: Client, role: string): Promise<RoleState | undefined> {
  const { rows } = await admin.query<RoleState>(
    `select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication or rolinherit as powerful,
            (select rolsuper from pg_roles where rolname = current_user) as administrator,
            pg_has_role(current_user, oid, 'SET') as settable
       from pg_roles where rolname = $1`,
    [role],
  );
  return rows[0];
}
