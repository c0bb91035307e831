import { readFileSync } from 'node:fs';

/**
 * What tells a running process from a later one with the same number: its start time on Linux, a constant elsewhere.
 * `undefined` when no such process runs (a zombie does not run).
 */
export function processIdentity(pid: number): string | undefined {
  if (process.platform !== 'linux') return isSignallable(pid) ? 'running' : undefined;
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything: the numbered fields start after the last parenthesis.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    return state === 'Z' || state === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** Whether the process `pid` runs. */
export function isRunning(pid: number): boolean {
  return processIdentity(pid) !== undefined;
}

/** The command line of a process, where the system shows it (Linux). */
export function commandLine(pid: number): string | undefined {
  try {
    return process.platform === 'linux' ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** Waits without keeping the event loop busy. */
export function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function isSignallable(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
