import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { suppress, sumOf, type Answers } from './disclosure.js';

const group = fc
  .integer({ min: 0, max: 12 })
  .chain((answers) => fc.integer({ min: answers, max: 5 * answers }).map((score): Answers => ({ answers, score })));
const table = fc.array(group, { minLength: 1, maxLength: 8 });
const threshold = fc.integer({ min: 3, max: 7 });

/** Every number and mean that one hidden group may have beside another, their sums being known. */
function worlds(both: Answers) {
  const numbers = new Set<number>();
  const means = new Set<number>();
  for (let answers = 1; answers < both.answers; answers += 1) {
    for (let score = answers; score <= 5 * answers; score += 1) {
      const [others, theirs] = [both.answers - answers, both.score - score];
      if (theirs < others || theirs > 5 * others) continue;
      numbers.add(answers);
      means.add(score / answers);
    }
  }
  return { numbers, means };
}

describe('Figures of satisfaction', () => {
  it('of no group below the threshold are shown, for any table', () => {
    fc.assert(
      fc.property(table, threshold, (groups, limit) => {
        const { groups: kept } = suppress(groups, limit);
        for (const [index, { answers }] of groups.entries())
          if (!kept[index]) expect(answers === 0 || answers >= limit).toBe(true);
      }),
    );
  });

  it('that are kept back cannot be worked out from the total and the groups shown, for any table', () => {
    fc.assert(
      fc.property(table, threshold, (groups, limit) => {
        const kept = suppress(groups, limit);
        const hidden = groups.filter((_, index) => kept.groups[index]);
        if (hidden.length === 0 || kept.total) return;
        expect(sumOf(hidden).answers).toBeGreaterThanOrEqual(limit);
        for (const one of hidden) {
          const beside = hidden.filter((other) => other !== one).map((other) => worlds(sumOf([one, other])));
          expect(Math.max(...beside.map(({ numbers }) => numbers.size))).toBeGreaterThan(1);
          expect(Math.max(...beside.map(({ means }) => means.size))).toBeGreaterThan(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of a total below the threshold are never shown, and of a table without small groups always', () => {
    fc.assert(
      fc.property(table, threshold, (groups, limit) => {
        const { answers } = sumOf(groups);
        const kept = suppress(groups, limit);
        if (answers > 0 && answers < limit) expect(kept.total).toBe(true);
        if (groups.every((one) => one.answers === 0 || one.answers >= limit))
          expect(kept).toEqual({ groups: groups.map(() => false), total: false });
      }),
    );
  });

  const of = (answers: number, mean = 4): Answers => ({ answers, score: answers * mean });

  it.each<[string, Answers[], boolean[], boolean]>([
    ['one small group takes the smallest other one with it', [of(2), of(9), of(30)], [true, true, false], false],
    [
      'two small groups that together are large enough need no other',
      [of(3), of(4), of(30)],
      [true, true, false],
      false,
    ],
    ['two small groups that together are too small take another', [of(1), of(1), of(8)], [true, true, true], false],
    ['the only group, when small, hides the total', [of(4)], [true], true],
    ['a group nobody answered in hides nothing', [of(0), of(6), of(30)], [false, false, false], false],
    ['a group nobody answered in protects nobody', [of(0), of(2), of(6)], [false, true, true], false],
    [
      'five persons alone in five groups would be counted one each',
      [of(1), of(1), of(1), of(1), of(1)],
      [true, true, true, true, true],
      true,
    ],
    [
      'persons who all gave 5 are told by their mean, so more are kept back',
      [of(2, 5), of(3, 5), of(9)],
      [true, true, true],
      false,
    ],
  ])('%s', (_what, groups, kept, total) => {
    expect(suppress(groups, 5)).toEqual({ groups: kept, total });
  });
});
