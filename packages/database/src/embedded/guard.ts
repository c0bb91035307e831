/**
 * The guard: a small process that outlives Node and stops PostgreSQL when Node is gone.
 * Its standard input is a pipe held by Node; the kernel closes it however Node ends, SIGKILL included.
 * Arguments: process number of PostgreSQL, its data folder, pg_ctl, then the paths to remove afterwards.
 */
import { rm } from 'node:fs/promises';
import { stopPostmaster } from './postmaster.js';

const [pid = '', cluster = '', pgCtl = '', ...disposable] = process.argv.slice(2);
let called = false;

async function parentIsGone(): Promise<void> {
  if (called) return;
  called = true;
  await stopPostmaster(Number(pid), cluster, pgCtl);
  for (const path of disposable) await rm(path, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
}

// A terminal's Ctrl-C reaches Node as well; the guard waits for what Node makes of it.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => undefined);
for (const event of ['end', 'close', 'error']) process.stdin.on(event, () => void parentIsGone());
process.stdin.resume();
