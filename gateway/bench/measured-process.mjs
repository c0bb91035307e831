// A child process that is measured: it tells where it listens, then its CPU time and memory whenever asked.
import { fork } from 'node:child_process';

/** Starts `file` with one argument, as in production; @returns what it told first, `usage()` and `stop()` */
export async function forkMeasured(file, argument = {}) {
  const child = fork(file, [JSON.stringify(argument)], {
    env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    address: await answerOf(child),
    /** Microseconds of CPU since the start, bytes of resident memory. */
    usage() {
      child.send('usage');
      return answerOf(child);
    },
    stop() {
      if (child.connected) child.disconnect();
      return ended;
    },
  };
}

function answerOf(child) {
  return new Promise((resolve, reject) => {
    const ended = (code) => reject(new Error(`${child.spawnargs[1]} stopped with code ${code}`));
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      if (answer.failed) reject(new Error(answer.failed));
      else resolve(answer);
    });
  });
}

/** Run by the child once it listens. `stop` runs when its parent lets it go. */
export function tellUsage(address, stop = () => undefined) {
  process.on('message', (message) => {
    if (message !== 'usage') return;
    const { user, system } = process.cpuUsage();
    process.send({ microseconds: user + system, rss: process.memoryUsage.rss() });
  });
  process.on('disconnect', () => void Promise.resolve(stop()).finally(() => process.exit(0)));
  process.send(address);
}
