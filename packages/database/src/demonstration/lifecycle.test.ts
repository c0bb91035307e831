import { describe, expect, it } from '@jest/globals';
import type { DemonstrationAssignment, PostEventKind } from './model.js';
import { buildDemonstrationWorld } from './world.js';

const world = buildDemonstrationWorld();

/** Which event may come after which. */
const FOLLOWS: Readonly<Record<PostEventKind, readonly PostEventKind[]>> = {
  PLANNED: ['OPENED'],
  OPENED: ['FILLED'],
  FILLED: ['VACATED'],
  VACATED: ['FILLED', 'SUSPENDED'],
  SUSPENDED: ['RESUMED'],
  RESUMED: ['FILLED'],
  CLOSED: [],
};

/** A person's FTE on a day, in hundredths. */
function hundredths(assignments: readonly DemonstrationAssignment[], day: string): number {
  return assignments
    .filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day <= endsOn))
    .reduce((sum, { fte }) => sum + Number(fte.replace('.', '')), 0);
}

describe('The life of the demonstration posts', () => {
  it('starts with the plan and follows the lifecycle, at most one event a day', () => {
    for (const { events } of world.posts) {
      expect(events[0]?.kind).toBe('PLANNED');
      for (const [index, event] of events.slice(1).entries()) {
        const before = events[index];
        expect(before && FOLLOWS[before.kind]).toContain(event.kind);
        expect(before && before.on < event.on).toBe(true);
      }
    }
  });

  it('has one holder from each filling until the day before the next vacancy', () => {
    for (const { events, assignments } of world.posts) {
      const filled = events.filter(({ kind }) => kind === 'FILLED').map(({ on }) => on);
      const vacated = events.filter(({ kind }) => kind === 'VACATED').map(({ on }) => on);
      expect(assignments.map(({ startsOn }) => startsOn)).toEqual(filled);
      const ends = assignments.flatMap(({ endsOn }) => endsOn ?? []);
      expect(ends.length).toBe(vacated.length);
      expect(ends.every((end, index) => end < (vacated[index] ?? ''))).toBe(true);
    }
  });

  it('never puts more than one full time on a person, who is recruited before the first day', () => {
    const byWorker = new Map<string, DemonstrationAssignment[]>(world.workers.map(({ id }) => [id, []]));
    for (const assignment of world.posts.flatMap((post) => post.assignments)) {
      byWorker.get(assignment.workerId)?.push(assignment);
    }
    for (const { id, recruitedOn } of world.workers) {
      const own = byWorker.get(id) ?? [];
      expect(own.length).toBeGreaterThan(0);
      for (const { startsOn } of own) {
        expect(recruitedOn <= startsOn).toBe(true);
        expect(hundredths(own, startsOn)).toBeLessThanOrEqual(100);
      }
    }
  });
});
