import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bulkInsert } from './bulk-insert.js';
import { withConnection } from './connection.js';
import { startEmbeddedPostgres } from './embedded/launcher.js';
import type { EmbeddedPostgres } from './embedded/launcher.js';
import { migrateSchema, MigrationFailedError, pendingMigrations } from './migrate.js';
import { provisionServices } from './provision.js';
import type { ServiceUrls } from './provision.js';
import { cloneDatabase, createTemplate, dropDatabase } from './template.js';

jest.setTimeout(60_000);

class CreateLedger1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table ledger (id uuid primary key, amount numeric(14,2), tags text[], paid_on date)');
    await runner.query('grant select on ledger to funding_app');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ledger');
  }
}

class AddNote1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ledger add column note text');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ledger drop column note');
  }
}

class BreakHalfway1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table half_made (id int)');
    await runner.query('select missing from ledger');
  }
  async down(): Promise<void> {}
}

const services = ['funding'];
const passwords = (role: string): string => role;
let server: EmbeddedPostgres;

beforeAll(async () => {
  server = await startEmbeddedPostgres({ durable: false });
});
afterAll(() => server.stop());

async function fresh(database: string): Promise<ServiceUrls> {
  const urls = await provisionServices({ adminUrl: server.adminUrl(), database, services, passwords });
  return urls['funding'] ?? { ownerUrl: '', applicationUrl: '' };
}

function ask(url: string, statement: string): Promise<unknown[]> {
  return withConnection(url, async (client) => (await client.query(statement)).rows);
}

describe('Migrations', () => {
  it('are applied once and in order when two processes start together', async () => {
    const { ownerUrl, applicationUrl } = await fresh('together');
    const migrations = [AddNote1764000000002, CreateLedger1764000000001];
    const run = (): Promise<string[]> => migrateSchema({ ownerUrl, schema: 'funding', migrations });
    const names = (await Promise.all([run(), run()])).sort((a, b) => a.length - b.length);
    expect(names).toEqual([[], ['CreateLedger1764000000001', 'AddNote1764000000002']]);
    expect(await ask(applicationUrl, 'select id, note from ledger')).toEqual([]);
    expect(await run()).toEqual([]);
  });

  it('can be asked for by the application role: what is still pending', async () => {
    const { ownerUrl, applicationUrl } = await fresh('pending');
    const migrations = [CreateLedger1764000000001, AddNote1764000000002];
    const pending = (): Promise<string[]> => pendingMigrations({ url: applicationUrl, schema: 'funding', migrations });
    expect(await pending()).toEqual(['CreateLedger1764000000001', 'AddNote1764000000002']);
    await migrateSchema({ ownerUrl, schema: 'funding', migrations: [CreateLedger1764000000001] });
    expect(await pending()).toEqual(['AddNote1764000000002']);
    await expect(ask(applicationUrl, 'delete from migrations')).rejects.toThrow(/permission denied/);
  });

  it('that fail are named with their cause, leave nothing behind and keep the earlier ones', async () => {
    const { ownerUrl } = await fresh('failing');
    const migrations = [CreateLedger1764000000001, BreakHalfway1764000000003];
    const failure: unknown = await migrateSchema({ ownerUrl, schema: 'funding', migrations }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(MigrationFailedError);
    expect(failure).toMatchObject({
      migration: 'BreakHalfway1764000000003',
      schema: 'funding',
      message: expect.stringMatching(/BreakHalfway1764000000003.*column "missing" does not exist.*select missing/),
    });
    expect(await ask(ownerUrl, `select to_regclass('half_made') as made`)).toEqual([{ made: null }]);
    expect(await ask(ownerUrl, 'select name from migrations')).toEqual([{ name: 'CreateLedger1764000000001' }]);
    // The lock is free again.
    expect(await migrateSchema({ ownerUrl, schema: 'funding', migrations: [AddNote1764000000002] })).toEqual([
      'AddNote1764000000002',
    ]);
  });
});

describe('Copies of a template', () => {
  beforeAll(() =>
    createTemplate({
      adminUrl: server.adminUrl(),
      name: 'template_funding',
      prepare: async (database) => {
        const { ownerUrl } = await fresh(database);
        await migrateSchema({ ownerUrl, schema: 'funding', migrations: [CreateLedger1764000000001] });
      },
    }),
  );

  it('have the rows, the rights and the closed doors of the template, and are apart from each other', async () => {
    const adminUrl = server.adminUrl();
    await Promise.all(
      ['copy_1', 'copy_2'].map((name) => cloneDatabase({ adminUrl, template: 'template_funding', name })),
    );
    const url = (database: string, role: string): string =>
      server.adminUrl(database).replace(/\/\/[^@]+@/, `//${role}:${role}@`);
    await withConnection(url('copy_1', 'funding_owner'), async (client) => {
      const columns = { id: 'uuid', amount: 'numeric(14,2)', tags: 'text[]', paid_on: 'date' };
      const row = {
        id: '0175fcb3-2400-7000-8000-000000000001',
        amount: '15000.00',
        tags: ['é', '"'],
        paid_on: '2021-03-01',
      };
      expect(await bulkInsert(client, 'funding.ledger', columns, [row])).toBe(1);
    });
    const statement = 'select amount, tags, paid_on::text from ledger';
    expect(await ask(url('copy_1', 'funding_app'), statement)).toEqual([
      { amount: '15000.00', tags: ['é', '"'], paid_on: '2021-03-01' },
    ]);
    expect(await ask(url('copy_2', 'funding_app'), statement)).toEqual([]);
    await ask(adminUrl, `create role passer_by login password 'passer_by'`);
    await expect(ask(url('copy_1', 'passer_by'), 'select 1')).rejects.toThrow(/permission denied for database/);
  });

  it('are dropped even while somebody is connected, and the template too', async () => {
    const adminUrl = server.adminUrl();
    await cloneDatabase({ adminUrl, template: 'template_funding', name: 'copy_3' });
    await withConnection(server.adminUrl('copy_3'), async (client) => {
      await dropDatabase({ adminUrl, name: 'copy_3' });
      await expect(client.query('select 1')).rejects.toThrow();
    });
    await dropDatabase({ adminUrl, name: 'template_funding' });
    await dropDatabase({ adminUrl, name: 'template_funding' });
    expect(await ask(adminUrl, `select 1 from pg_database where datname in ('copy_3', 'template_funding')`)).toEqual(
      [],
    );
  });
});
