import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { changeUrl, withConnection } from './connection.js';
import { startEmbeddedPostgres } from './embedded/launcher.js';
import type { EmbeddedPostgres } from './embedded/launcher.js';
import { provisionServices } from './provision.js';
import type { ProvisionOptions, ServiceUrls } from './provision.js';

jest.setTimeout(60_000);

let server: EmbeddedPostgres;
let options: ProvisionOptions;
let urls: Record<string, ServiceUrls>;

beforeAll(async () => {
  server = await startEmbeddedPostgres({ durable: false });
  options = {
    adminUrl: server.adminUrl(),
    database: 'portal',
    services: ['posts', 'funding'],
    passwords: (role) => `secret of ${role}`,
  };
  // Two processes may provision at once.
  [urls = {}] = await Promise.all([provisionServices(options), provisionServices(options)]);
});

afterAll(() => server.stop());

const service = (name: string): ServiceUrls => {
  const found = urls[name];
  if (found === undefined) throw new Error(`not provisioned: ${name}`);
  return found;
};

function ask(url: string, statement: string): Promise<unknown[]> {
  return withConnection(url, async (client) => (await client.query(statement)).rows);
}

describe('The roles of a service', () => {
  it.each(['posts_owner', 'posts_app', 'funding_owner', 'funding_app'])('%s has no power of its own', async (role) => {
    const rows = await ask(
      server.adminUrl(),
      `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication, rolinherit, rolcanlogin
         from pg_roles where rolname = '${role}'`,
    );
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolreplication: false,
        rolinherit: false,
        rolcanlogin: true,
      },
    ]);
  });

  it('keep their schema when provisioned again, and lose powers that somebody gave them', async () => {
    await ask(service('posts').ownerUrl, 'create table kept (value int)');
    await ask(server.adminUrl(), 'alter role posts_app with bypassrls createdb');
    await provisionServices(options);
    const rows = await ask(
      server.adminUrl(),
      `select rolbypassrls, rolcreatedb from pg_roles where rolname = 'posts_app'`,
    );
    expect(rows).toEqual([{ rolbypassrls: false, rolcreatedb: false }]);
    expect(await ask(service('posts').ownerUrl, 'select * from kept')).toEqual([]);
  });

  it('take a new password when provisioned with one', async () => {
    const renewed = await provisionServices({ ...options, passwords: (role) => `new secret of ${role}` });
    await expect(ask(service('funding').applicationUrl, 'select 1')).rejects.toThrow(/password authentication failed/);
    expect(await ask(renewed['funding']?.applicationUrl ?? '', 'select 1 as alive')).toEqual([{ alive: 1 }]);
    await provisionServices(options);
  });
});

describe('The application role', () => {
  beforeAll(() =>
    ask(
      service('posts').ownerUrl,
      'create table secret (value int); create table shown (value int); grant select on shown to posts_app',
    ),
  );

  it('reads what a migration granted, found through its search path, and nothing else', async () => {
    expect(await ask(service('posts').applicationUrl, 'select * from shown')).toEqual([]);
    await expect(ask(service('posts').applicationUrl, 'select * from secret')).rejects.toThrow(/permission denied/);
  });

  it.each([
    ['read another service’s table', 'select * from posts.shown'],
    ['create a table in its schema', 'create table funding.mine (value int)'],
    ['create a table in public', 'create table public.mine (value int)'],
    ['create a temporary table', 'create temporary table mine (value int)'],
    ['create a schema', 'create schema mine'],
    ['create a role', 'create role mine'],
    ['become the owner', 'set role funding_owner'],
    ['become the administrator', 'set role postgres'],
    ['read the stored passwords', 'select rolpassword from pg_authid'],
    ['drop its schema', 'drop schema funding cascade'],
    ['read a file of the server', `select pg_read_file('/etc/passwd')`],
    ['run a program', `copy (select 1) to program 'true'`],
  ])('of a service cannot %s', async (_, statement) => {
    await expect(ask(service('funding').applicationUrl, statement)).rejects.toThrow(/permission denied|must be/);
  });

  it('of a service cannot be an owner elsewhere: the owner of one schema cannot enter another', async () => {
    await expect(ask(service('funding').ownerUrl, 'select * from posts.shown')).rejects.toThrow(/permission denied/);
    await expect(ask(service('funding').ownerUrl, 'create table posts.mine (value int)')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('may use the extensions without naming their schema', async () => {
    expect(await ask(service('posts').applicationUrl, `select unaccent('Évreux') as name`)).toEqual([
      { name: 'Evreux' },
    ]);
    const exclusion = 'create table booked (id uuid, during daterange, exclude using gist (id with =, during with &&))';
    expect(await ask(service('posts').ownerUrl, exclusion)).toEqual([]);
  });
});

describe('The database', () => {
  it('lets in nobody who was not named', async () => {
    await ask(server.adminUrl(), `create role stranger login password 'stranger'`);
    const url = changeUrl(server.adminUrl(), { database: 'portal', user: 'stranger', password: 'stranger' });
    await expect(ask(url, 'select 1')).rejects.toThrow(/permission denied for database/);
  });

  it.each(['Posts', 'posts"; drop', '', 'a-b'])('refuses a service named %j', async (name) => {
    await expect(provisionServices({ ...options, services: [name] })).rejects.toThrow(RangeError);
  });

  it('can be provisioned by an administrator who is not a superuser, as on a managed server', async () => {
    await ask(server.adminUrl(), `create role manager login createdb createrole password 'manager'`);
    const adminUrl = changeUrl(server.adminUrl(), { user: 'manager', password: 'manager' });
    const managed = await provisionServices({ ...options, adminUrl, database: 'managed', services: ['training'] });
    await provisionServices({ ...options, adminUrl, database: 'managed', services: ['training'] });
    const { ownerUrl, applicationUrl } = managed['training'] ?? { ownerUrl: '', applicationUrl: '' };
    expect(await ask(ownerUrl, 'create table made (value int)')).toEqual([]);
    await expect(ask(applicationUrl, 'select * from made')).rejects.toThrow(/permission denied/);
  });
});
