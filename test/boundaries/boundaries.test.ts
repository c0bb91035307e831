import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import boundaries from '../../.dependency-cruiser.mjs';
import { broken, type Violation } from './cruise.js';
import { plant } from './plant.js';
import { SEEDS, SOUND } from './seeds.js';

let folder: string;
let violations: readonly Violation[];

beforeAll(async () => {
  folder = await plant([...SOUND, ...SEEDS]);
  violations = await broken(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the directions between packages, services and slices', () => {
  it.each(SEEDS)('refuse $imports.0 in $file: $rule', ({ rule, file }) => {
    expect(violations).toContainEqual({ rule, file });
  });

  it('have each a seeded violation and a reason to print with it', () => {
    const rules = boundaries.forbidden.map(({ name }) => name);
    expect(new Set(SEEDS.map(({ rule }) => rule))).toEqual(new Set(rules));
    expect(boundaries.forbidden.filter(({ comment }) => comment.length < 40)).toEqual([]);
  });

  it('let the imports of a sound project through', () => {
    const seeded = new Set<string>(SEEDS.map(({ file }) => file));
    expect(violations.filter(({ file }) => !seeded.has(file))).toEqual([]);
  });
});
