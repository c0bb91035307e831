import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT, exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import pg from 'pg';
import { createPassportIssuer, generatePassportKey } from '@iscg/access';
import { post, testCluster, testRolesSecret } from '@iscg/test-kit';
import { epochSeconds, systemClock } from '@iscg/values';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DATABASE = 'production_probe';
const SERVICES = ['posts', 'training', 'funding', 'governance'];

const children: ChildProcess[] = [];
let issuer: Server;
let issuerUrl: string;
let signingKey: CryptoKey;
let gatewayUrl: string;
let gatewayEnvironment: Record<string, string>;
let migration: { code: number | null; output: string };

/** Runs one program of the repository with exactly this environment. */
function run(program: string, environment: Record<string, string>, args: readonly string[] = []): ChildProcess {
  const child = spawn(process.execPath, [join(ROOT, program), ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

/** The whole output of a program that ends. */
async function finished(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}

/** The address that a service prints when it is ready. */
function ready(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /ready .*?(http:\S+)/.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('exit', () => reject(new Error(output)));
  });
}

beforeAll(async () => {
  const { adminUrl } = testCluster();
  const databaseUrl = adminUrl.replace(/\/[^/]*$/, `/${DATABASE}`);
  // Roles belong to the whole server: this test shares them with the other stacks of the run, passwords included.
  const secret = await testRolesSecret();
  migration = await finished(
    run('packages/stack/dist/migrate.js', { DATABASE_URL: databaseUrl, DATABASE_ROLES_SECRET: secret }, [
      '--print-urls',
    ]),
  );
  const pair = await generateKeyPair('ES256', { extractable: true });
  signingKey = pair.privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'production', alg: 'ES256', use: 'sig' };
  issuer = createServer((_request, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] })),
  );
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
  const address = issuer.address();
  issuerUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const privateJwk = await generatePassportKey();
  const { publicJwk } = await createPassportIssuer({ privateJwk, clock: systemClock });
  const urls: Record<string, string> = {};
  for (const service of SERVICES) {
    const applicationUrl = new RegExp(`^${service} DATABASE_URL=(\\S+)$`, 'm').exec(migration.output)?.[1] ?? '';
    const child = run(`subgraphs/${service}/dist/main.js`, {
      NODE_ENV: 'production',
      PORT: '0',
      DATABASE_URL: applicationUrl,
      PASSPORT_PUBLIC_JWK: JSON.stringify(publicJwk),
    });
    urls[service] = `${await ready(child)}/graphql`;
  }
  gatewayEnvironment = {
    NODE_ENV: 'production',
    PORT: '0',
    ISSUER: issuerUrl,
    SUBGRAPH_URLS: JSON.stringify(urls),
    PASSPORT_PRIVATE_JWK: JSON.stringify(privateJwk),
  };
  gatewayUrl = await ready(run('gateway/dist/main.js', gatewayEnvironment));
});

afterAll(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  issuer.close();
  const admin = new pg.Client(testCluster().adminUrl);
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
  await admin.end();
});

async function ask(query: string) {
  const now = epochSeconds(systemClock);
  const token = await new SignJWT({ name: 'Test', viewer_kind: 'PERSON', parties: ['BOARD'] })
    .setProtectedHeader({ alg: 'ES256', kid: 'production' })
    .setIssuer(issuerUrl)
    .setSubject('production')
    .setAudience('iscg-portal')
    .setIssuedAt(now)
    .setExpirationTime(now + 60)
    .sign(signingKey);
  return post(`${gatewayUrl}/graphql`, { authorization: `Bearer ${token}` }, { query });
}

describe('in production, with one process a service', () => {
  it('the migration command says what it did', () => {
    expect(migration.code).toBe(0);
    expect(migration.output).toContain(`base ${DATABASE} à jour`);
  });

  it('the database holds the convention and no invented row', async () => {
    const { data, errors } = await ask(`{
      serviceInformation { demonstration } posts { totalCount } sessions { totalCount } boardMeetings { totalCount }
      departments { code } subsidyLines(year: 2021) { nodes { committed paid status } }
    }`);
    expect(errors).toEqual([]);
    expect(data?.['serviceInformation']).toEqual({ demonstration: false });
    expect([data?.['posts'], data?.['sessions'], data?.['boardMeetings']]).toEqual(Array(3).fill({ totalCount: 0 }));
    expect(data?.['departments']).toHaveLength(101);
    expect(
      (data?.['subsidyLines'].nodes as { committed: string; paid: string }[]).map(({ committed, paid }) => [
        committed,
        paid,
      ]),
    ).toEqual([
      ['70000.00', '0.00'],
      ['15000.00', '0.00'],
      ['15000.00', '0.00'],
      ['10000.00', '0.00'],
    ]);
  });

  it('the portal warns in its log of what its legal notice does not tell, and its pages carry what it does', async () => {
    const people = join(await mkdtemp(join(tmpdir(), 'iscg-people-')), 'people.json');
    await writeFile(people, '{"people":[],"organisations":[]}');
    const child = run('gateway/dist/main.js', {
      ...gatewayEnvironment,
      PORTAL_DIRECTORY: join(ROOT, 'packages/portal/dist'),
      SESSION_DATABASE_URL: /^gateway (?:SESSION_)?DATABASE_URL=(\S+)$/m.exec(migration.output)?.[1] ?? '',
      SESSION_SECRET: 's'.repeat(32),
      PEOPLE_FILE: people,
      PUBLIC_URL: 'https://portail.example',
      OIDC_ISSUER: 'https://fi.example',
      LEGAL_HOST: 'Hébergeur d’essai',
    });
    let log = '';
    child.stdout?.on('data', (chunk: Buffer) => (log += chunk.toString()));
    const url = await ready(child);
    const [warning = ''] = log.split('\n').filter((line) => line.includes('the legal notice is incomplete'));
    expect(JSON.parse(warning)).toMatchObject({
      level: 40,
      missing: ['LEGAL_PUBLISHER', 'LEGAL_PUBLICATION_DIRECTOR', 'LEGAL_DATA_PROTECTION_OFFICER'],
    });
    const page = await (await fetch(`${url}/mentions-legales`, { headers: { accept: 'text/html' } })).text();
    expect(page).toContain('"host":"Hébergeur d’essai"');
  });

  it('there is no development identity provider', async () => {
    expect((await fetch(`${gatewayUrl}/idp/.well-known/openid-configuration`)).status).toBe(404);
  });

  it.each([
    ['a gateway', 'gateway/dist/main.js', 'ISSUER'],
    ['a subgraph', 'subgraphs/funding/dist/main.js', 'DATABASE_URL'],
    ['the migration', 'packages/stack/dist/migrate.js', 'DATABASE_URL'],
  ])('%s without its environment stops with one line that names what is missing', async (_what, program, variable) => {
    const { code, output } = await finished(run(program, { NODE_ENV: 'production' }));
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain(variable);
  });

  it('a supergraph composed from another schema than a service serves stops the gateway with one line that names it', async () => {
    const committed = await readFile(join(ROOT, 'gateway/supergraph.graphql'), 'utf8');
    const stale = join(await mkdtemp(join(tmpdir(), 'iscg-stale-')), 'supergraph.graphql');
    await writeFile(
      stale,
      committed.replace(/^# composed from training [0-9a-f]{64}$/m, `# composed from training ${'0'.repeat(64)}`),
    );
    const { code, output } = await finished(run('gateway/dist/main.js', { ...gatewayEnvironment, SUPERGRAPH: stale }));
    expect([code, output.trim().split('\n')]).toEqual([1, [expect.stringContaining('is stale, « training »')]]);
  });

  it('the development stack refuses to start', async () => {
    const { code, output } = await finished(run('packages/stack/dist/main.js', { NODE_ENV: 'production' }));
    expect(code).toBe(1);
    expect(output).toContain('NODE_ENV=production');
  });
});
