import { describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import fc from 'fast-check';
import { KEYS, answersWithin, bundlesOf, sumOf, type SessionAnswers } from './disclosure.js';

const PARTIES: readonly Party[] = ['DGPN', 'PP'];
const THRESHOLD = fc.integer({ min: 3, max: 7 });

/** The answers of two parties on twelve sessions: of three programmes, two audiences, two départements and two years. */
const table = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 24,
    maxLength: 24,
  })
  .map((drawn) =>
    drawn
      .map(([answers, mean], index) => of(index % 12, PARTIES[Math.floor(index / 12)] ?? 'PP', answers, 1 + 4 * mean))
      .filter(({ answers }) => answers > 0),
  );

function of(session: number, party: Party, answers: number, mean = 4): SessionAnswers {
  const place = { departmentCode: session % 2 ? '31' : '75', year: 2024 + (session % 3 ? 0 : 1) };
  const programme = session % 4 === 3 ? 1 : session % 4;
  const about = { programmeId: `programme ${programme}`, audience: programme === 0 ? 'ISCG' : 'GENDARMES' };
  return { party, sessionId: `session ${session}`, ...about, ...place, answers, score: Math.round(answers * mean) };
}

/** Every figure that anybody may ask of these answers: all of them, by year, by group and by group in a year. */
function figuresOf(all: readonly SessionAnswers[]): ((one: SessionAnswers) => boolean)[] {
  const years = [null, ...new Set(all.map(({ year }) => year))];
  const inYear = (year: number | null) => (one: SessionAnswers) => year === null || one.year === year;
  const groups = Object.values(KEYS).flatMap((keyOf) =>
    [...new Set(all.map(keyOf))].map((key) => (one: SessionAnswers) => keyOf(one) === key),
  );
  return years.flatMap((year) => [
    inYear(year),
    ...groups.map((isOf) => (one: SessionAnswers) => isOf(one) && inYear(year)(one)),
  ]);
}

/** Each party’s own answers as figures too: what it reads may be set against what the board reads. */
const ofEachParty = (figures: ((one: SessionAnswers) => boolean)[]) =>
  figures.flatMap((isWithin) => [
    isWithin,
    ...PARTIES.map((party) => (one: SessionAnswers) => one.party === party && isWithin(one)),
  ]);

describe('Answers', () => {
  it('are counted by the threshold or more, never taken apart, and never with another party’s', () => {
    fc.assert(
      fc.property(table, THRESHOLD, (all, threshold) => {
        const bundles = bundlesOf(all, threshold, false);
        const parts = bundles.flat();
        expect(new Set(parts).size).toBe(parts.length);
        for (const bundle of bundles) {
          expect(sumOf(bundle).answers).toBeGreaterThanOrEqual(threshold);
          expect(new Set(bundle.map(({ party }) => party)).size).toBe(1);
        }
        for (const party of PARTIES) {
          const lost = all.filter((one) => one.party === party && !parts.includes(one));
          expect(sumOf(lost).answers).toBeLessThan(threshold);
        }
      }),
    );
  });

  it('of fewer persons than the threshold are not left when a figure is subtracted from another that contains it', () => {
    fc.assert(
      fc.property(table, THRESHOLD, (all, threshold) => {
        const bundles = bundlesOf(all, threshold, false);
        const shown = ofEachParty(figuresOf(all)).map((isWithin) => ({
          parts: all.reduce((parts, one, index) => (isWithin(one) ? parts | (1 << index) : parts), 0),
          ...answersWithin(bundles, isWithin),
        }));
        const told = shown.flatMap((wide) =>
          shown
            .filter(({ parts }) => (parts & ~wide.parts) === 0)
            .map(({ answers, score }) => ({ answers: wide.answers - answers, score: wide.score - score })),
        );
        expect(told.filter(({ answers, score }) => (answers === 0 ? score !== 0 : answers < threshold))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('are bundled the same for who sees those of one party or of all, and for who is bound to a département no other way', () => {
    fc.assert(
      fc.property(table, THRESHOLD, (all, threshold) => {
        const everybody = bundlesOf(all, threshold, false).map((bundle) => JSON.stringify(bundle));
        for (const party of PARTIES) {
          const own = all.filter((one) => one.party === party);
          const mine = everybody.filter((bundle) => bundle.startsWith(`[{"party":"${party}"`));
          expect(bundlesOf(own, threshold, false).map((bundle) => JSON.stringify(bundle))).toEqual(mine);
        }
        const local = all.filter(({ departmentCode }) => departmentCode === '31');
        for (const bundle of bundlesOf(local, threshold, true)) expect(everybody).toContain(JSON.stringify(bundle));
      }),
    );
  });

  it.each<[string, SessionAnswers[], number, number]>([
    ['of five count in their session and in the total', [of(0, 'PP', 5)], 5, 5],
    ['of four alone count nowhere', [of(0, 'PP', 4)], 0, 0],
    ['of four count in a total with one of another session', [of(0, 'PP', 4), of(1, 'PP', 1)], 0, 5],
    ['of four never count with those of another party', [of(0, 'PP', 4), of(0, 'DGPN', 4)], 0, 0],
    ['of four do not make another session’s five unreadable', [of(1, 'PP', 4), of(0, 'PP', 5)], 5, 5],
  ])('%s', (_what, all, ofSession, total) => {
    const bundles = bundlesOf(all, 5, false);
    const first = answersWithin(bundles, ({ sessionId }) => sessionId === 'session 0');
    expect([first.answers, answersWithin(bundles, () => true).answers]).toEqual([ofSession, total]);
  });
});
