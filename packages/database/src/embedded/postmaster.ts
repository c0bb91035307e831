import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine, delay, isRunning } from './operating-system.js';

/** What PostgreSQL writes about itself into `postmaster.pid`. */
export interface Postmaster {
  pid: number;
  port: number;
  /** Whether it accepts connections. */
  ready: boolean;
}

const POLL_MS = 10;
const FAST_SHUTDOWN_MS = 10_000;
const IMMEDIATE_SHUTDOWN_MS = 5_000;

/** Path of the file by which PostgreSQL marks a data folder as in use. */
export const pidFile = (cluster: string): string => join(cluster, 'postmaster.pid');

/** Reads `postmaster.pid`; `undefined` when the server left it away or is still writing it. */
export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(pidFile(cluster), 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number.isInteger(port) ? port : 0, ready: lines[7] === 'ready' };
}

/**
 * Stops a server: fast shutdown (sessions are cut, data written), then immediate shutdown when that takes too long.
 * Does nothing when `cluster` is not served by `pid` any more. Resolves once the server is down.
 * @param pgCtl the program that carries signals on Windows
 * @throws Error when the server survives both
 */
export async function stopPostmaster(pid: number, cluster: string, pgCtl: string): Promise<void> {
  if (!(await isServedBy(pid, cluster))) return;
  signal(pid, 'INT', pgCtl);
  if (await isDownWithin(pid, FAST_SHUTDOWN_MS)) return;
  signal(pid, 'QUIT', pgCtl);
  if (await isDownWithin(pid, IMMEDIATE_SHUTDOWN_MS)) return;
  throw new Error(`PostgreSQL (processus ${pid}) ne s'arrête pas. Arrêtez-le avec « kill -9 ${pid} ».`);
}

/** A server that has just started has no file yet, and a number may have passed to another process. */
async function isServedBy(pid: number, cluster: string): Promise<boolean> {
  const current = await readPostmaster(cluster);
  if (current !== undefined) return current.pid === pid;
  return commandLine(pid)?.includes(cluster) ?? false;
}

function signal(pid: number, name: 'INT' | 'QUIT', pgCtl: string): void {
  if (process.platform === 'win32') {
    spawnSync(pgCtl, ['kill', name, String(pid)], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(pid, `SIG${name}`);
  } catch {
    // It is already gone.
  }
}

async function isDownWithin(pid: number, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited <= milliseconds; waited += POLL_MS) {
    if (!isRunning(pid)) return true;
    await delay(POLL_MS);
  }
  return false;
}
