import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { processIdentity } from '@iscg/database';

const LOOK_MS = 500;

/**
 * Calls `gone` once when npm, which started this process, has ended: it passes no signal on when it is killed, and
 * when it is asked to end only the shell between receives the signal.
 */
export function watchStarter(gone: () => void): void {
  const starters = starterProcesses().map((pid) => ({ pid, identity: processIdentity(pid) }));
  const timer = setInterval(() => {
    if (starters.every(({ pid, identity }) => processIdentity(pid) === identity)) return;
    clearInterval(timer);
    gone();
  }, LOOK_MS);
  timer.unref();
}

/** The parent, and npm behind it when the parent is the shell in which npm runs a script (`sh -c …`). */
function starterProcesses(): number[] {
  const parent = process.ppid;
  const { commandLine, parent: behind } = describe(parent);
  return / -c /.test(commandLine) && behind > 1 ? [parent, behind] : [parent];
}

/** A process's command line and parent, from the system's own tables. */
function describe(pid: number): { commandLine: string; parent: number } {
  try {
    if (process.platform === 'linux') {
      const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const [, parent] = status.slice(status.lastIndexOf(')') + 2).split(' ');
      return {
        commandLine: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '),
        parent: Number(parent),
      };
    }
    const { stdout } = spawnSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' });
    const [, parent = '0', commandLine = ''] = /^\s*(\d+)\s+(.*)$/m.exec(stdout ?? '') ?? [];
    return { commandLine, parent: Number(parent) };
  } catch {
    return { commandLine: '', parent: 0 };
  }
}
