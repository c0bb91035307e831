import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PORTAL = ['node', 'packages/stack/dist/main.js'];
const TOKEN = ['node', 'packages/stack/dist/token.js'];
/** The same start by npm, without the installation and the build before it. */
export const BY_NPM = ['npm', 'start', '--ignore-scripts'];

export type Settings = Readonly<Record<string, string>>;

/** A program that runs, and what it has said so far. */
export interface RunningProgram {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

const running = new Set<ChildProcess>();

/** Ends what a failed test has left running. */
export function endAll(): void {
  for (const { pid } of running) if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

/** Starts a program from the folder of the project, with these settings and no others of ours, as the head of a group. */
export function run(command: readonly string[], settings: Settings): RunningProgram {
  const unset = [
    'NODE_ENV',
    'DATABASE_URL',
    'LOG_LEVEL',
    'PORT',
    'DATA_DIR',
    'ISSUER',
    'SUPERGRAPH',
    'npm_lifecycle_event',
  ].flatMap((name) => ['-u', name]);
  const given = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const child = spawn('env', [...unset, ...given, ...command], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal })),
  );
  return { child, output: () => output, errors: () => errors, ended };
}

export const startPortal = (settings: Settings, command = PORTAL) => run(command, settings);

/** Runs to its end a program that ends by itself; one that does not is killed, so that it has no code. */
export async function outcomeOf(command: readonly string[], settings: Settings) {
  const { child, ended, output, errors } = run(command, settings);
  const impatience = setTimeout(() => child.kill('SIGKILL'), 170_000);
  const { code } = await ended;
  clearTimeout(impatience);
  return { code, output: output(), errors: errors() };
}

export const token = (settings: Settings, ...options: string[]) => outcomeOf([...TOKEN, ...options], settings);
export const portalOutcome = (settings: Settings) => outcomeOf(PORTAL, settings);

/** Waits for what must come sooner or later. @throws Error that tells what was waited for */
export async function eventually(what: string, isSo: () => boolean | Promise<boolean>, seconds = 30): Promise<void> {
  for (let left = seconds * 20; left > 0; left -= 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`still not so after ${seconds} s: ${what}`);
}

/** The address in the line « ready », once it is there. */
export async function ready(portal: RunningProgram): Promise<string> {
  const line = /^ready (http:\/\/127\.0\.0\.1:\d+)$/m;
  await eventually(`ready line in ${portal.output()}${portal.errors()}`, () => {
    if (portal.child.exitCode !== null) throw new Error(`the portal ended: ${portal.output()}${portal.errors()}`);
    return line.test(portal.output());
  });
  return line.exec(portal.output())?.[1] ?? '';
}

/** The processes of PostgreSQL and of its guard that the portal of this folder has started. */
export async function databaseProcesses(dataDir: string): Promise<number[]> {
  const { postmaster, guard } = JSON.parse(await readFile(join(dataDir, 'postgres-18.json'), 'utf8'));
  return [postmaster, guard.pid];
}

export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

export async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

/** A data folder of its own that PostgreSQL's user can pass through. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'iscg-service-'));
  await chmod(folder, 0o711);
  return folder;
}

export const remove = (folder: string) => rm(folder, { recursive: true, force: true });
