import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { generatePassportKey } from '@iscg/access';
import { testCluster } from '@iscg/test-kit';
import { outcomeOf, type Settings } from '../service/portal-process.js';

jest.setTimeout(30_000);

const { shared, adminUrl } = testCluster();
let folder: string;
let key: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iscg-boot-'));
  key = JSON.stringify(await generatePassportKey());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

/** Starts one program as a container would and expects it to give up with one line. */
async function expectRefusal(program: string, settings: Settings, line: RegExp): Promise<void> {
  const { code, output, errors } = await outcomeOf(['node', program], { PORT: '0', ...settings });
  expect(code).toBe(1);
  expect(output).not.toContain('ready');
  expect(lines(errors)).toEqual([expect.stringMatching(line)]);
  expect(errors).not.toMatch(/secret-word|"d":/);
}

describe('the gateway in a process of its own', () => {
  const gateway = (settings: () => Settings, line: RegExp) => () =>
    expectRefusal('gateway/dist/main.js', settings(), line);
  const whole = () => ({
    PASSPORT_PRIVATE_JWK: key,
    ISSUER: 'https://issuer.example',
    SUBGRAPH_URLS: JSON.stringify(shared.subgraphs),
  });

  it(
    'does not start without its key',
    gateway(() => ({}), /^gateway: PASSPORT_PRIVATE_JWK: /),
  );
  it(
    'does not start with a key that is none',
    gateway(() => ({ ...whole(), PASSPORT_PRIVATE_JWK: '{"secret-word":1}' }), /^gateway: PASSPORT_PRIVATE_JWK: /),
  );
  it(
    'does not start without an issuer',
    gateway(() => ({ ...whole(), ISSUER: 'nowhere' }), /^gateway: ISSUER: /),
  );
  it(
    'does not start without the address of a service',
    gateway(() => ({ ...whole(), SUBGRAPH_URLS: '{}' }), /^gateway: [A-Z]+_URL: /),
  );
  it(
    'does not start without a supergraph',
    gateway(() => ({ ...whole(), SUPERGRAPH: join(folder, 'missing.graphql') }), /^gateway: SUPERGRAPH: /),
  );
  it(
    'does not start on a port that does not exist',
    gateway(() => ({ ...whole(), PORT: '70000' }), /^gateway: PORT: /),
  );
  it(
    'does not start on a port that is taken',
    gateway(() => ({ ...whole(), PORT: new URL(shared.url).port }), /^gateway: PORT: /),
  );

  it('does not start with pages whose sessions it cannot keep', async () => {
    const people = join(folder, 'people.json');
    await writeFile(people, '{"people":[],"organisations":[]}');
    const settings = {
      ...whole(),
      PORTAL_DIRECTORY: fileURLToPath(new URL('../../packages/portal/dist', import.meta.url)),
      SESSION_DATABASE_URL: 'postgresql://gateway_app:secret-word@127.0.0.1:1/iscg',
      SESSION_SECRET: 's'.repeat(32),
      PEOPLE_FILE: people,
    };
    await expectRefusal('gateway/dist/main.js', settings, /^gateway: SESSION_DATABASE_URL: .+ECONNREFUSED/);
  });

  it.each([
    ['that is empty', ''],
    ['that is not GraphQL', 'type Query {'],
    ['that is a plain schema', 'type Query { a: Int }'],
  ])('does not start with a supergraph %s', async (_, text) => {
    const path = join(folder, 'supergraph.graphql');
    await writeFile(path, text);
    await expectRefusal('gateway/dist/main.js', { ...whole(), SUPERGRAPH: path }, /^gateway: SUPERGRAPH: /);
  });
});

describe.each(Object.keys(shared.subgraphs))('the service %s in a process of its own', (name) => {
  const program = `subgraphs/${name}/dist/main.js`;
  it('does not start without its settings, and names them all', async () => {
    await expectRefusal(
      program,
      {},
      new RegExp(`^${name} cannot start, its environment is wrong: DATABASE_URL: .+; PASSPORT_PUBLIC_JWK: `),
    );
  });
});

describe('the service funding in a process of its own', () => {
  const program = 'subgraphs/funding/dist/main.js';
  const on = (database: string) => ({
    PASSPORT_PUBLIC_JWK: key,
    DATABASE_URL: adminUrl.replace(/\/[^/]*$/, `/${database}`),
  });

  it('does not start as the administrator of PostgreSQL', async () => {
    const bypasses =
      /^funding cannot start: role postgres is an owner, superuser or BYPASSRLS and would bypass row security$/;
    await expectRefusal(program, on('iscg_shared'), bypasses);
  });

  it('does not start on a database that was never migrated', async () => {
    await expectRefusal(program, on('postgres'), /^funding cannot start: the database lacks .+: run npm run migrate$/);
  });
});
