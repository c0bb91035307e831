import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysBetween, parsePlainDate, plusDays, type PlainDate } from '@iscg/values';
import { DifficultyStepKind, NEXT_STEPS, STATE_AFTER, standingAsOf, type DatedStep } from './difficulty-life.js';
import { averageOf, medianOf } from './difficulty-figures.js';

const KINDS = Object.values(DifficultyStepKind);
const REPORT = parsePlainDate('2024-02-29');

/** A lawful course: at each step one of those that may follow, some days later, possibly on the same day. */
const lawfulCourse = fc
  .array(fc.record({ choice: fc.nat(), days: fc.integer({ min: 0, max: 90 }) }), { maxLength: 12 })
  .map((choices) => {
    const steps: DatedStep[] = [];
    for (const { choice, days } of choices) {
      const last = steps.at(-1);
      const candidates = NEXT_STEPS[last ? STATE_AFTER[last.kind] : 'REPORTED'];
      const kind = candidates[choice % candidates.length] ?? 'MEDIATION';
      steps.push({ kind, on: plusDays(last?.on ?? REPORT, days) });
    }
    return steps;
  });
const anyDay = fc.integer({ min: -5, max: 900 }).map((days) => plusDays(REPORT, days));
const standing = (steps: readonly (readonly [DifficultyStepKind, string])[], day: string) =>
  standingAsOf(
    REPORT,
    steps.map(([kind, on]) => ({ kind, on: parsePlainDate(on) })),
    parsePlainDate(day),
  );

describe('the course of a difficulty', () => {
  it.each([
    ['the report', 'REPORTED', ['MEDIATION']],
    ['a step of mediation', 'MEDIATION', ['MEDIATION', 'SETTLED', 'UNRESOLVED']],
    ['a settlement', 'SETTLED', ['REOPENED']],
    ['the end without a settlement', 'UNRESOLVED', ['REOPENED']],
  ] as const)('after %s only the lawful steps may follow', (_, state, lawful) => {
    expect(KINDS.filter((kind) => NEXT_STEPS[state].includes(kind))).toEqual(
      KINDS.filter((kind) => lawful.some((one) => one === kind)),
    );
  });

  it('is on any day where its last step on or before that day has put it', () => {
    fc.assert(
      fc.property(lawfulCourse, anyDay, (steps, day) => {
        const last = steps.filter(({ on }) => on <= day).at(-1);
        const expected = day < REPORT ? undefined : last ? STATE_AFTER[last.kind] : 'REPORTED';
        expect(standingAsOf(REPORT, steps, day)?.state).toBe(expected);
      }),
    );
  });

  it('takes no negative time to settle, and none at all unless it is settled', () => {
    fc.assert(
      fc.property(lawfulCourse, anyDay, (steps, day) => {
        const found = standingAsOf(REPORT, steps, day);
        fc.pre(found !== undefined);
        if (found.state !== 'SETTLED') expect(found.daysToSettle).toBeNull();
        else expect(found.daysToSettle).toBe(daysBetween(REPORT, found.since));
        expect(found.daysToSettle ?? 0).toBeGreaterThanOrEqual(0);
        expect(found.since >= REPORT && found.since <= found.lastStepOn && found.lastStepOn <= day).toBe(true);
      }),
    );
  });

  it.each<[string, (steps: DatedStep[]) => DatedStep]>([
    ['a day before the last step', (steps) => ({ kind: nextOf(steps), on: plusDays(steps.at(-1)?.on ?? REPORT, -1) })],
    ['a kind that may not come next', (steps) => ({ kind: strangerTo(steps), on: steps.at(-1)?.on ?? REPORT })],
  ])('refuses a step of %s', (_, added) => {
    fc.assert(
      fc.property(lawfulCourse, (steps) => {
        expect(() => standingAsOf(REPORT, [...steps, added(steps)], plusDays(REPORT, 5_000))).toThrow(RangeError);
      }),
    );
  });

  it('stays in mediation since the first step, and begins again when it is reopened', () => {
    const course = [
      ['MEDIATION', '2024-03-01'],
      ['MEDIATION', '2024-03-10'],
      ['SETTLED', '2024-03-20'],
      ['REOPENED', '2024-04-01'],
      ['MEDIATION', '2024-04-05'],
      ['SETTLED', '2024-05-01'],
    ] as const;
    expect(standing(course, '2024-03-15')).toMatchObject({ since: '2024-03-01', lastStepOn: '2024-03-10' });
    expect(standing(course, '2024-03-31')).toMatchObject({ state: 'SETTLED', daysToSettle: 20, reopenings: 0 });
    expect(standing(course, '2024-04-30')).toMatchObject({ state: 'MEDIATION', since: '2024-04-01', reopenings: 1 });
    expect(standing(course, '2024-05-01')).toMatchObject({ state: 'SETTLED', daysToSettle: 62, reopenings: 1 });
  });
});

describe('the time to settle', () => {
  it.each<[number[], number | null, number | null]>([
    [[], null, null],
    [[0], 0, 0],
    [[7], 7, 7],
    [[1, 2], 1.5, 1.5],
    [[1, 2, 30], 11, 2],
    [[1, 2, 4], 2.3, 2],
    [[0, 10, 20, 100], 32.5, 15],
  ])('of %j days is %p on average, %p for half of them', (days, average, median) => {
    expect([averageOf(days), medianOf(days)]).toEqual([average, median]);
  });

  it('lies between the shortest and the longest, whatever the days', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000), { minLength: 1, maxLength: 40 }), (days) => {
        const sorted = [...days].sort((a, b) => a - b);
        for (const figure of [averageOf(sorted), medianOf(sorted)]) {
          expect(figure).toBeGreaterThanOrEqual(sorted[0] ?? NaN);
          expect(figure).toBeLessThanOrEqual(sorted.at(-1) ?? NaN);
        }
      }),
    );
  });
});

function nextOf(steps: readonly DatedStep[]): DifficultyStepKind {
  return NEXT_STEPS[stateAfter(steps)][0] ?? 'MEDIATION';
}

function strangerTo(steps: readonly DatedStep[]): DifficultyStepKind {
  return KINDS.find((kind) => !NEXT_STEPS[stateAfter(steps)].includes(kind)) ?? 'REOPENED';
}

function stateAfter(steps: readonly DatedStep[], day: PlainDate = plusDays(REPORT, 5_000)) {
  return standingAsOf(REPORT, steps, day)?.state ?? 'REPORTED';
}
