import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { Binaries } from './binaries.js';
import { serverEnvironment } from './cluster.js';
import { delay } from './operating-system.js';
import { readPostmaster } from './postmaster.js';
import type { Site } from './site.js';

/** The only address the embedded server listens on. */
export const HOST = '127.0.0.1';

const POLL_MS = 10;
const READY_MS = 60_000;
const LOG_TAIL = 2_000;
const LOG_LIMIT = 10 * 1024 ** 2;

const SETTINGS: Readonly<Record<string, string>> = {
  cluster_name: 'iscg-portal',
  io_method: 'sync',
  jit: 'off',
  lc_messages: 'C',
  log_line_prefix: '%m [%p] %u@%d ',
  log_checkpoints: 'off',
  log_timezone: 'UTC',
  max_connections: '200',
  max_wal_senders: '0',
  max_wal_size: '256MB',
  min_wal_size: '32MB',
  shared_buffers: '64MB',
  timezone: 'UTC',
  wal_level: 'minimal',
};

/** For throw-away clusters only: a crash of the machine would lose the data. */
const HASTY: Readonly<Record<string, string>> = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
};

/** A server process of ours; `ended` resolves when it has. */
export interface ServerProcess {
  pid: number;
  port: number;
  ended: Promise<void>;
}

/** Starts `postgres` on `port`, in a session of its own so that a terminal's Ctrl-C does not reach it. */
export async function spawnServer(site: Site, binaries: Binaries, port: number): Promise<ServerProcess> {
  const grown = await stat(site.files.log).catch(() => undefined);
  if (grown !== undefined && grown.size > LOG_LIMIT) await rm(site.files.log);
  const log = openSync(site.files.log, 'a', 0o600);
  const settings = Object.entries({ ...SETTINGS, ...(site.durable ? {} : HASTY) });
  const server = spawn(
    binaries.postgres,
    [
      '-D',
      site.cluster,
      '-h',
      HOST,
      '-p',
      String(port),
      '-k',
      '',
      ...settings.flatMap(([k, v]) => ['-c', `${k}=${v}`]),
    ],
    {
      ...site.identity,
      ...serverEnvironment,
      cwd: site.cluster,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  server.unref();
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.once('error', () => resolve());
  });
  return { pid: server.pid ?? 0, port, ended };
}

/** Waits until the server accepts connections; `false` when it ended before. */
export async function becomesReady(site: Site, server: ServerProcess): Promise<boolean> {
  let alive = true;
  void server.ended.then(() => {
    alive = false;
  });
  for (let waited = 0; alive && waited < READY_MS; waited += POLL_MS) {
    const postmaster = await readPostmaster(site.cluster);
    if (postmaster?.pid === server.pid && postmaster.ready) return true;
    await delay(POLL_MS);
  }
  return false;
}

/** A loopback port that is free at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, HOST, () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('Aucun port libre.'));
        else resolve(address.port);
      });
    });
  });
}

/** The last lines of the server's log, for error messages. */
export async function logTail(site: Site): Promise<string> {
  const text = await readFile(site.files.log, 'utf8').catch(() => '');
  return text.slice(-LOG_TAIL).trim();
}
