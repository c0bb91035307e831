import { describe, expect, it } from '@jest/globals';
import type { ObjectStore } from './object-store.js';
import { sweepFiles } from './sweep-files.js';

const NOW = new Date('2026-11-23T12:00:00Z');

/** A store of these objects, all older than a day, and a graph that knows some of them. */
function desk(kept: readonly string[], known: readonly string[], silent: readonly string[] = []) {
  const left = new Set(kept);
  const asked: Date[] = [];
  const store: ObjectStore = {
    put: () => Promise.reject(new Error('nothing is put while sweeping')),
    get: () => Promise.reject(new Error('nothing is read while sweeping')),
    delete: async (id) => void left.delete(id),
    keptBefore: async function* (instant) {
      asked.push(instant);
      yield* kept;
    },
  };
  const ask = async ({ variables }: { readonly variables?: Record<string, unknown> }) => {
    const id = String(variables?.['id']);
    if (silent.includes(id)) return undefined;
    return { data: { documentVersion: known.includes(id) ? { id } : null } };
  };
  const run = () =>
    sweepFiles({
      store,
      ask: ask as Parameters<typeof sweepFiles>[0]['ask'],
      operation: { id: '', name: 'KeptFile', text: '' },
      now: NOW,
    });
  return { run, left, asked };
}

describe('the files that no document refers to', () => {
  it('are deleted a day after they were kept, and no other', async () => {
    const { run, left, asked } = desk(['a', 'b', 'c'], ['a', 'c']);
    expect(await run()).toBe(1);
    expect([...left]).toEqual(['a', 'c']);
    expect(asked).toEqual([new Date('2026-11-22T12:00:00Z')]);
  });

  it('stay where the graph does not answer', async () => {
    const { run, left } = desk(['a', 'b', 'c'], ['a'], ['b', 'c']);
    expect(await run()).toBe(0);
    expect([...left]).toEqual(['a', 'b', 'c']);
  });

  it('stay when most are unknown: the database is then another’s', async () => {
    const { run, left } = desk(['a', 'b', 'c'], ['a']);
    await expect(run()).rejects.toThrow('2 kept files are not recorded and 1 are');
    expect([...left]).toEqual(['a', 'b', 'c']);
  });
});
