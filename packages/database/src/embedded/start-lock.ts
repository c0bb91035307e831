import { open, readFile, rm, utimes, stat } from 'node:fs/promises';
import { setInterval, clearInterval } from 'node:timers';
import { delay, processIdentity } from './operating-system.js';

const POLL_MS = 25;
const HEARTBEAT_MS = 500;
const PATIENCE_MS = 60_000;
/** A lock whose holder has given no sign of life for so long is taken over. */
const SILENCE_MS = 5_000;

/** Runs `action` while no other process runs one for the same lock file; a dead holder's lock is taken over. */
export async function withStartLock<T>(file: string, action: () => Promise<T>): Promise<T> {
  await acquire(file);
  let beat = 1;
  const heartbeat = setInterval(() => void utimes(file, beat, ++beat).catch(() => undefined), HEARTBEAT_MS);
  try {
    return await action();
  } finally {
    clearInterval(heartbeat);
    await rm(file, { force: true });
  }
}

async function acquire(file: string): Promise<void> {
  let lastSign = '';
  let silence = 0;
  for (let waited = 0; waited < PATIENCE_MS; waited += POLL_MS) {
    if (await create(file)) return;
    const sign = await signOfLife(file);
    silence = sign === lastSign ? silence + POLL_MS : 0;
    lastSign = sign;
    if (silence >= SILENCE_MS || (await isAbandoned(file))) await rm(file, { force: true });
    else await delay(POLL_MS);
  }
  throw new Error(`Un autre démarrage de PostgreSQL est en cours et ne se termine pas (verrou ${file}).`);
}

async function create(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(`${process.pid} ${processIdentity(process.pid) ?? ''}`);
    await handle.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function signOfLife(file: string): Promise<string> {
  return stat(file).then(
    ({ mtimeMs, ino }) => `${mtimeMs} ${ino}`,
    () => '',
  );
}

/** Whether the process that wrote the lock has ended; a lock not yet written counts as held. */
async function isAbandoned(file: string): Promise<boolean> {
  const [pid, identity] = (await readFile(file, 'utf8').catch(() => '')).split(' ');
  return identity !== undefined && processIdentity(Number(pid)) !== identity;
}
