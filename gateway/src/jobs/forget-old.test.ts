import { describe, expect, it } from '@jest/globals';
import { forgetOld } from './forget-old.js';

/** Services in memory that remember what they were told; those named fail. */
function services(names: readonly string[], failing: readonly string[] = []) {
  const told: string[] = [];
  const map = new Map(
    names.map((name) => [
      name,
      {
        courier: async (path: string) => {
          if (failing.includes(name)) throw new Error(`${name} answers 503 to ${path}`);
          told.push(`${name} ${path}`);
          return undefined;
        },
      },
    ]),
  );
  return { map, told, own: async () => void told.push('gateway') };
}

const OURS = ['funding', 'governance', 'posts', 'training'];

describe('what is past its term', () => {
  it('is forgotten by every service of ours and by the gateway, and is no business of others', async () => {
    const { map, told, own } = services([...OURS, 'weather']);
    await forgetOld(map, own);
    expect(told.sort()).toEqual([...OURS.map((name) => `${name} /forget`), 'gateway'].sort());
  });

  it('is forgotten by the others when one is down, and it is told which', async () => {
    const { map, told, own } = services(OURS, ['posts']);
    await expect(forgetOld(map, own)).rejects.toThrow('posts answers 503 to /forget');
    expect(told).toHaveLength(OURS.length);
  });
});
