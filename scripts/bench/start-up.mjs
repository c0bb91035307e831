import { forkMeasured } from '../../gateway/bench/measured-process.mjs';

/**
 * Starts the stack on an empty database (migrations, demonstration data), stops it and starts it again.
 * @returns the running second one, and both times in seconds, PostgreSQL not counted
 */
export async function startStackTwice(request) {
  const first = await timed(request);
  await first.stack.stop();
  const later = await timed(request);
  return {
    stack: later.stack,
    startUp: { unit: 'seconds, PostgreSQL already up', first: first.seconds, later: later.seconds },
  };
}

async function timed(request) {
  const begun = performance.now();
  const stack = await forkMeasured(new URL('stack-process.mjs', import.meta.url), request);
  return { stack, seconds: Math.round(performance.now() - begun) / 1000 };
}
