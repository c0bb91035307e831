import { spawn } from 'node:child_process';
import { existsSync, openSync, closeSync } from 'node:fs';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

/** Node's hold on its guard process. */
export interface Guardian {
  pid: number;
  /** Lets the guard go (it finds nothing left to stop) and waits until it has ended. */
  release(): Promise<void>;
  /** Ends the guard without any action. */
  dismiss(): void;
}

/** The compiled guard: beside this file, or in `dist` when this file runs from its source. */
function guardProgram(): string {
  for (const candidate of ['./guard.js', '../../dist/embedded/guard.js']) {
    const path = fileURLToPath(new URL(candidate, import.meta.url));
    if (existsSync(path)) return path;
  }
  throw new Error('Le paquet @iscg/database n’est pas construit : lancez « npm run build ».');
}

/** Starts the guard of the server `pid`; it belongs to no terminal and does not keep Node alive. */
export function startGuardian(
  pid: number,
  cluster: string,
  pgCtl: string,
  disposable: string[],
  logFile: string,
): Guardian {
  const log = openSync(logFile, 'a', 0o600);
  const program = [guardProgram(), String(pid), cluster, pgCtl, ...disposable];
  const guard = spawn(process.execPath, ['--max-semi-space-size=1', ...program], {
    cwd: '/',
    detached: true,
    windowsHide: true,
    stdio: ['pipe', log, log],
    // Options meant for Node itself (a debugger's port, for one) are not for its guard.
    ...(process.platform === 'win32' ? {} : { env: {} }),
  });
  closeSync(log);
  const { stdin } = guard;
  const ended = new Promise<void>((resolve) => {
    guard.once('exit', () => resolve());
    guard.once('error', () => resolve());
  });
  stdin?.on('error', () => undefined);
  guard.unref();
  if (stdin instanceof Socket) stdin.unref();
  return {
    pid: guard.pid ?? 0,
    release: async () => {
      guard.ref();
      stdin?.end();
      await ended;
    },
    dismiss: () => void guard.kill('SIGKILL'),
  };
}
