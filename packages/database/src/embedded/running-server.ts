import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { Client } from 'pg';
import { ADMINISTRATOR } from './credentials.js';
import { commandLine, isRunning, processIdentity } from './operating-system.js';
import { pidFile, readPostmaster } from './postmaster.js';
import type { Postmaster } from './postmaster.js';
import { HOST } from './server-process.js';
import type { Site } from './site.js';

/** What a start finds in the data folder. */
export type Found =
  /** No server: start one. */
  | { state: 'NONE' }
  /** A server whose starter still runs: join it. */
  | { state: 'OWNED'; postmaster: Postmaster }
  /** A server whose starter and guard were both killed: take it over. */
  | { state: 'ORPHANED'; postmaster: Postmaster }
  /** A server that is starting or stopping: look again. */
  | { state: 'CHANGING' };

/** One process, told apart from a later one with the same number. */
interface ProcessRecord {
  pid: number;
  identity: string;
}

interface ServerRecord {
  postmaster: number;
  starter: ProcessRecord;
  guard: ProcessRecord;
}

/** Writes down who started the server `postmaster`, for those who want to join it. */
export async function recordServer(site: Site, postmaster: number, guard: number): Promise<void> {
  const describe = (pid: number): ProcessRecord => ({ pid, identity: processIdentity(pid) ?? '' });
  const record: ServerRecord = { postmaster, starter: describe(process.pid), guard: describe(guard) };
  const draft = `${site.files.record}.${process.pid}.new`;
  await writeFile(draft, JSON.stringify(record), { mode: 0o600 });
  await rename(draft, site.files.record);
}

/** Looks for a server that already serves the site's data. */
export async function findServer(site: Site): Promise<Found> {
  const postmaster = await readPostmaster(site.cluster);
  if (postmaster === undefined) return { state: 'NONE' };
  if (!(await serves(postmaster.pid, site))) return { state: 'NONE' };
  const record = await readRecord(site);
  const ours = record?.postmaster === postmaster.pid ? record : undefined;
  const started = ours !== undefined && isSame(ours.starter);
  if (!started && ours !== undefined && isSame(ours.guard)) return { state: 'CHANGING' };
  if (!postmaster.ready || !(await answers(site, postmaster.port))) return { state: 'CHANGING' };
  return { state: started ? 'OWNED' : 'ORPHANED', postmaster };
}

/** Whether the administrator can open a session. */
export async function answers(site: Site, port: number): Promise<boolean> {
  const client = new Client({
    host: HOST,
    port,
    user: ADMINISTRATOR,
    password: site.password,
    database: ADMINISTRATOR,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '28P01') throw lostPassword(site);
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Whether the process of a `postmaster.pid` really serves this data. PostgreSQL clears a stale file itself, except
 * when another process has taken the number since (usual in containers): then the file is removed here.
 */
async function serves(pid: number, site: Site): Promise<boolean> {
  if (!isRunning(pid)) {
    if (isNumberTaken(pid)) await rm(pidFile(site.cluster), { force: true });
    return false;
  }
  const command = commandLine(pid);
  if (command === undefined || command.includes(site.cluster)) return true;
  await rm(pidFile(site.cluster), { force: true });
  return false;
}

/** Whether the system still knows the number although nothing runs under it (a zombie). */
function isNumberTaken(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function isSame(record: ProcessRecord): boolean {
  return processIdentity(record.pid) === record.identity;
}

async function readRecord(site: Site): Promise<ServerRecord | undefined> {
  try {
    const record: unknown = JSON.parse(await readFile(site.files.record, 'utf8'));
    return isServerRecord(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

function isServerRecord(value: unknown): value is ServerRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { postmaster, starter, guard } = { postmaster: 0, starter: null, guard: null, ...value };
  return typeof postmaster === 'number' && isProcessRecord(starter) && isProcessRecord(guard);
}

function isProcessRecord(value: unknown): value is ProcessRecord {
  if (typeof value !== 'object' || value === null) return false;
  return 'pid' in value && typeof value.pid === 'number' && 'identity' in value && typeof value.identity === 'string';
}

function lostPassword(site: Site): Error {
  return new Error(
    `Le mot de passe de ${site.files.password} n'ouvre plus la base ${site.cluster}. ` +
      'Restaurez ce fichier, ou supprimez les deux pour repartir de zéro.',
  );
}
