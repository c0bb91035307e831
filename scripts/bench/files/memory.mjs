import { setTimeout as pause } from 'node:timers/promises';

const BETWEEN_LOOKS_MILLISECONDS = 20;

/**
 * Looks at the memory of a measured process while something is done.
 * @returns the highest seen, in bytes, and what was done
 */
export async function watched(measured, act) {
  let [peak, isOver] = [0, false];
  const watching = (async () => {
    while (!isOver) {
      peak = Math.max(peak, (await measured.usage()).rss);
      await pause(BETWEEN_LOOKS_MILLISECONDS);
    }
  })();
  try {
    const result = await act();
    return { peak, result };
  } finally {
    isOver = true;
    await watching;
  }
}
