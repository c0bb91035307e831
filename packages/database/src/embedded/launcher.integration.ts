import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { withConnection } from '../connection.js';
import { startEmbeddedPostgres } from './launcher.js';
import type { EmbeddedPostgres } from './launcher.js';
import { delay, isRunning } from './operating-system.js';
import { readPostmaster } from './postmaster.js';

jest.setTimeout(60_000);

const BUILT = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const PROGRAM = `
  const { startEmbeddedPostgres } = await import(process.argv[1]);
  const server = await startEmbeddedPostgres(JSON.parse(process.argv[2]));
  console.log(JSON.stringify({ port: server.port, dataDir: server.dataDir }));
  setInterval(() => undefined, 1000);`;

let dataDir = '';
let children: ChildProcess[] = [];

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'iscg-launcher-'));
  await chmod(folder, 0o755);
  dataDir = join(folder, 'data');
  await mkdir(dataDir);
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  await rm(join(dataDir, '..'), { recursive: true, force: true });
});

/** Starts a server in a Node process of its own. */
async function startElsewhere(options: object): Promise<{ node: ChildProcess; port: number; dataDir: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, BUILT, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    const answer: unknown = JSON.parse(line);
    if (isAnswer(answer)) return { node: child, ...answer };
  }
  throw new Error('the other process did not start its server');
}

function isAnswer(value: unknown): value is { port: number; dataDir: string } {
  return typeof value === 'object' && value !== null && 'port' in value && 'dataDir' in value;
}

async function eventually(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    if (await condition()) return;
    await delay(25);
  }
  throw new Error('the expected state was not reached within 10 seconds');
}

function ask(server: EmbeddedPostgres, statement: string): Promise<unknown> {
  return withConnection(server.adminUrl(), async (client) => (await client.query(statement)).rows);
}

async function serverProcess(): Promise<number> {
  const postmaster = await readPostmaster(join(dataDir, 'postgres-18'));
  if (postmaster === undefined) throw new Error('no server runs in the data folder');
  return postmaster.pid;
}

/** Kills a process and waits until the system has let it go: until then it still counts as the server's starter. */
async function kill(node: ChildProcess): Promise<void> {
  const gone = once(node, 'exit');
  node.kill('SIGKILL');
  await gone;
}

describe('The embedded PostgreSQL', () => {
  it('creates its data at the first start, keeps it for the next, and is down when stopped', async () => {
    const first = await startEmbeddedPostgres({ dataDir });
    const pid = await serverProcess();
    await ask(first, 'create table kept (value int)');
    await Promise.all([first.stop(), first.stop()]);
    expect(isRunning(pid)).toBe(false);

    const second = await startEmbeddedPostgres({ dataDir });
    expect(await ask(second, 'select count(*)::int as rows from kept')).toEqual([{ rows: 0 }]);
    await second.stop();
  });

  it('listens on loopback, asks for its password and keeps it to itself', async () => {
    const server = await startEmbeddedPostgres({ dataDir });
    try {
      const settings = await ask(
        server,
        `select current_setting('listen_addresses') as address, current_setting('unix_socket_directories') as sockets`,
      );
      expect(settings).toEqual([{ address: '127.0.0.1', sockets: '' }]);
      expect(((await stat(join(dataDir, 'postgres-18.password'))).mode & 0o777).toString(8)).toBe('600');
      const wrong = `postgres://postgres:guess@127.0.0.1:${server.port}/postgres`;
      await expect(withConnection(wrong, () => Promise.resolve())).rejects.toThrow(/password authentication failed/);
    } finally {
      await server.stop();
    }
  });

  it('is joined by a second start, whose stop leaves it running', async () => {
    const first = await startEmbeddedPostgres({ dataDir });
    try {
      const second = await startEmbeddedPostgres({ dataDir });
      expect(second.port).toBe(first.port);
      await second.stop();
      expect(await ask(first, 'select 1 as alive')).toEqual([{ alive: 1 }]);
    } finally {
      await first.stop();
    }
  });

  it('is started once when several processes start at the same moment', async () => {
    const servers = await Promise.all([1, 2, 3].map(() => startElsewhere({ dataDir })));
    expect(new Set(servers.map(({ port }) => port)).size).toBe(1);
    const pid = await serverProcess();
    for (const { node } of servers) node.kill('SIGKILL');
    await eventually(() => !isRunning(pid));
  });

  it('does not survive the kill -9 of its starter, and starts again with its data', async () => {
    const killed = await startElsewhere({ dataDir });
    const pid = await serverProcess();
    expect(isRunning(pid)).toBe(true);
    await kill(killed.node);
    // At once: the guard may still be stopping the old server.
    const server = await startEmbeddedPostgres({ dataDir });
    expect(isRunning(pid)).toBe(false);
    expect(await ask(server, 'select 1 as alive')).toEqual([{ alive: 1 }]);
    await server.stop();
  });

  it('recovers when PostgreSQL itself was killed', async () => {
    const killed = await startElsewhere({ dataDir });
    process.kill(await serverProcess(), 'SIGKILL');
    await kill(killed.node);
    const server = await startEmbeddedPostgres({ dataDir });
    expect(await ask(server, 'select 1 as alive')).toEqual([{ alive: 1 }]);
    await server.stop();
  });

  it('leaves no file behind when it is for one use only, kill -9 included', async () => {
    const server = await startEmbeddedPostgres({ durable: false });
    expect(await ask(server, 'show fsync')).toEqual([{ fsync: 'off' }]);
    await server.stop();
    expect(existsSync(server.dataDir)).toBe(false);

    const killed = await startElsewhere({ durable: false });
    killed.node.kill('SIGKILL');
    await eventually(() => !existsSync(killed.dataDir));
  });

  it('works below a folder that only its owner may enter', async () => {
    const closed = join(dataDir, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const server = await startEmbeddedPostgres({ dataDir: join(closed, 'data'), durable: false });
    expect(await ask(server, 'select 1 as alive')).toEqual([{ alive: 1 }]);
    await server.stop();
    expect(await readdir(join(closed, 'data'))).toEqual([]);
  });

  it('says what PostgreSQL said when it cannot start', async () => {
    const server = await startEmbeddedPostgres({ dataDir });
    await server.stop();
    await rm(join(dataDir, 'postgres-18', 'global'), { recursive: true });
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(/PostgreSQL ne démarre pas[^]*global/);
  });
});
