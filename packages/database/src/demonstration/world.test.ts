import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { DEPARTMENTS } from '../reference/departments.js';
import type { DemonstrationPost, PostEventKind } from './model.js';
import { buildDemonstrationWorld } from './world.js';

/** Changes only when the demonstration is meant to change: pages, screenshots and examples quote it. */
const FINGERPRINT = '36a989a567b773f54d8af180c34b1db7c7f55c6846fb33e6da06d75518a47af7';

const world = buildDemonstrationWorld();
const assignments = world.posts.flatMap((post) => post.assignments);

function opening(post: DemonstrationPost): string {
  return post.events.find(({ kind }) => kind === 'OPENED')?.on ?? '';
}

function countIf<T>(items: readonly T[], condition: (item: T) => boolean): number {
  return items.filter(condition).length;
}

describe('The demonstration world', () => {
  it('is the same on every machine and at every start', () => {
    const text = JSON.stringify(world);
    expect(JSON.stringify(buildDemonstrationWorld())).toBe(text);
    expect(createHash('sha256').update(text).digest('hex')).toBe(FINGERPRINT);
  });

  it.each([
    ['POLICE', 152],
    ['GENDARMERIE', 132],
    ['MIXED', 65],
  ])('has as many %s posts as the convention says: %i', (force, count) => {
    expect(countIf(world.posts, (post) => post.force === force)).toBe(count);
  });

  it.each([
    ['2004-12-31', 0],
    ['2005-12-31', 11],
    ['2006-12-31', 30],
    ['2018-12-31', 261],
    ['2020-12-31', 349],
  ])('has as many posts open on %s as the convention says: %i', (day, count) => {
    expect(countIf(world.posts, (post) => opening(post) <= day)).toBe(count);
  });

  it.each<[PostEventKind, number]>([
    ['FILLED', 314],
    ['VACATED', 28],
    ['SUSPENDED', 7],
    ['CLOSED', 0],
  ])('ends with %s as the last event of %i posts, all of them before 2026', (kind, count) => {
    expect(countIf(world.posts, (post) => post.events.at(-1)?.kind === kind)).toBe(count);
    expect(world.posts.every((post) => (post.events.at(-1)?.on ?? '9') < '2026-01-01')).toBe(true);
  });

  it('leaves five départements without a post and eight with a single one', () => {
    const counts = DEPARTMENTS.map(({ code }) => countIf(world.posts, (post) => post.departmentCode === code));
    expect(countIf(counts, (count) => count === 0)).toBe(5);
    expect(countIf(counts, (count) => count === 1)).toBe(8);
  });

  it('serves mostly the police where the Paris police prefecture is competent', () => {
    const posts = world.posts.filter(({ departmentCode }) => ['75', '92', '93', '94'].includes(departmentCode));
    expect(countIf(posts, ({ force }) => force === 'POLICE') / posts.length).toBeGreaterThan(0.8);
    expect(world.posts.map(({ reference }) => reference)).toContain('ISCG-93-0004');
  });

  it('names every post, person and organisation once', () => {
    const references = world.posts.map(({ reference }) => reference);
    const mails = world.workers.flatMap((worker) => [worker.professionalEmail, worker.privateEmail]);
    const names = world.workers.map(({ givenName, familyName }) => `${givenName} ${familyName}`);
    const events = world.posts.flatMap((post) => post.events);
    const ids = [world.posts, world.workers, world.employers, world.hostUnits, assignments, events].flatMap((list) =>
      list.map(({ id }: { id: string }) => id),
    );
    for (const list of [references, mails, names, ids]) expect(new Set(list).size).toBe(list.length);
    expect(references.every((reference) => /^ISCG-(\d{2,3}|2B)-\d{4}$/.test(reference))).toBe(true);
  });

  it('invents persons that cannot be mistaken for real ones', () => {
    for (const worker of world.workers) {
      expect(worker.familyName).toMatch(/^Exemple-/);
      expect(worker.professionalEmail).toMatch(/^[a-z.-]+@iscg\.example$/);
      expect(worker.privateEmail).toMatch(/^[a-z.-]+@courriel\.example$/);
      expect(worker.professionalPhone).toMatch(/^01 99 00 \d\d \d\d$/);
      expect(worker.privatePhone).toMatch(/^06 39 98 \d\d \d\d$/);
    }
  });

  it('hosts every post in units of its own département and force', () => {
    const units = new Map(world.hostUnits.map((unit) => [unit.id, unit]));
    for (const post of world.posts) {
      const own = post.hostUnitIds.map((id) => units.get(id));
      const forces = new Set(own.map((unit) => unit?.force));
      expect(forces).toEqual(new Set(post.force === 'MIXED' ? ['POLICE', 'GENDARMERIE'] : [post.force]));
      expect(own.every((unit) => unit?.departmentCode === post.departmentCode)).toBe(true);
      expect(own.every((unit) => unit?.communeCode.startsWith(post.departmentCode))).toBe(true);
    }
  });
});
