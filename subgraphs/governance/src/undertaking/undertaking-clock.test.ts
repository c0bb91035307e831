import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DIRECTORATES, type Party } from '@iscg/access';
import { daysBetween, parsePlainDate, plusDays, type PlainDate } from '@iscg/values';
import {
  DUE_SOON_DAYS,
  nextDueOn,
  standingOf,
  undertakingStatus,
  type DueRule,
  type DueUndertaking,
  type Kept,
} from './undertaking-clock.js';

const RUNNING = { signedOn: parsePlainDate('2020-11-25'), endsOn: null };

describe('the next due day of a commitment', () => {
  test.each<[string, DueRule | null, string, string | null]>([
    ['a subsidy, before its first fiscal year', 'FISCAL_YEAR_END', '2020-12-01', '2021-12-31'],
    ['a subsidy, within the year', 'FISCAL_YEAR_END', '2026-03-01', '2026-12-31'],
    ['a subsidy, on the last day of the year', 'FISCAL_YEAR_END', '2026-12-31', '2026-12-31'],
    ['a subsidy, on New Year’s Day', 'FISCAL_YEAR_END', '2027-01-01', '2027-12-31'],
    ['a report, on the day of the signature', 'TERM_END', '2020-11-25', '2021-11-24'],
    ['a report, on the last day of the term', 'TERM_END', '2026-11-24', '2026-11-24'],
    ['a report, on the day of the renewal', 'TERM_END', '2026-11-25', '2027-11-24'],
    ['a commitment without a day', null, '2026-11-25', null],
    ['anything before the signature', 'TERM_END', '2020-11-24', null],
  ])('%s', (_case, rule, today, expected) => {
    expect(nextDueOn(rule, RUNNING, parsePlainDate(today))).toBe(expected);
  });
});

describe('where a commitment stands', () => {
  test.each<[string, string | null, boolean, string, string]>([
    ['61 days ahead', '2026-12-31', false, '2026-10-31', 'ON_TRACK'],
    ['60 days ahead', '2026-12-31', false, '2026-11-01', 'DUE_SOON'],
    ['on the due day', '2026-12-31', false, '2026-12-31', 'DUE_SOON'],
    ['the day after', '2026-12-31', false, '2027-01-01', 'OVERDUE'],
    ['fulfilled, even late', '2026-12-31', true, '2027-01-01', 'FULFILLED'],
    ['without a due day', null, false, '2027-01-01', 'ON_TRACK'],
  ])('%s', (_case, dueOn, fulfilled, today, expected) => {
    const due = dueOn === null ? null : parsePlainDate(dueOn);
    expect(undertakingStatus(due, fulfilled, parsePlainDate(today))).toBe(expected);
  });
});

describe('where a commitment stands, from what was kept of it', () => {
  const SUBSIDY: DueUndertaking = {
    recurrence: 'ANNUAL',
    dueRule: 'FISCAL_YEAR_END',
    dueOn: null,
    owedByCodes: DIRECTORATES,
    severally: true,
  };
  const REPORT: DueUndertaking = {
    ...SUBSIDY,
    dueRule: 'TERM_END',
    owedByCodes: ['SG_CIPDR', 'ANISCG'],
    severally: false,
  };
  const ONCE: DueUndertaking = { ...SUBSIDY, recurrence: 'ONCE', dueRule: null };
  const DECIDED: DueUndertaking = { ...ONCE, severally: false, dueOn: parsePlainDate('2026-06-30') };
  const NEEDED: DueUndertaking = { ...ONCE, recurrence: 'AS_NEEDED' };
  const kept = (dueOn: string | null, ...parties: Party[]): Kept[] =>
    parties.map((party) => ({ party, dueOn: dueOn === null ? null : parsePlainDate(dueOn) }));
  const of2021 = kept('2021-12-31', ...DIRECTORATES);

  test.each<[string, DueUndertaking, readonly Kept[], string, string, string | null]>([
    ['a subsidy of which nothing was paid, in its year', SUBSIDY, [], '2021-06-01', 'ON_TRACK', null],
    ['the same on 1 November', SUBSIDY, [], '2021-11-01', 'DUE_SOON', null],
    ['the same on New Year’s Day', SUBSIDY, [], '2022-01-01', 'OVERDUE', '2021-12-31'],
    ['paid by two of three', SUBSIDY, of2021.slice(1), '2022-01-01', 'OVERDUE', '2021-12-31'],
    ['paid by all three', SUBSIDY, of2021, '2021-12-31', 'FULFILLED', null],
    ['paid by all three, in the next year', SUBSIDY, of2021, '2022-01-01', 'ON_TRACK', null],
    [
      'paid for the next year and not for this one',
      SUBSIDY,
      kept('2022-12-31', ...DIRECTORATES),
      '2022-06-01',
      'OVERDUE',
      '2021-12-31',
    ],
    ['a report made by one for both', REPORT, kept('2021-11-24', 'ANISCG'), '2021-11-24', 'FULFILLED', null],
    ['a report not made, on the day of the renewal', REPORT, [], '2021-11-25', 'OVERDUE', '2021-11-24'],
    ['a report not made since, before the signature', REPORT, [], '2020-11-24', 'ON_TRACK', null],
    ['disseminated by two of three', ONCE, kept(null, 'DGPN', 'PP'), '2026-01-01', 'ON_TRACK', null],
    ['disseminated by all', ONCE, kept(null, ...DIRECTORATES), '2026-01-01', 'FULFILLED', null],
    ['decided by the board, far from its day', DECIDED, [], '2026-01-01', 'ON_TRACK', null],
    ['decided by the board, 60 days before its day', DECIDED, [], '2026-05-01', 'DUE_SOON', null],
    ['decided by the board and not kept the day after', DECIDED, [], '2026-07-01', 'OVERDUE', '2026-06-30'],
    ['decided by the board and kept late by one', DECIDED, kept('2026-06-30', 'PP'), '2026-08-01', 'FULFILLED', null],
    ['kept whenever needed, once already', NEEDED, kept(null, ...DIRECTORATES), '2026-01-01', 'ON_TRACK', null],
  ])('%s', (_case, undertaking, known, today, status, overdueSince) => {
    expect(standingOf(undertaking, RUNNING, parsePlainDate(today), known)).toMatchObject({ status, overdueSince });
  });

  test('nothing begins after the end of the convention, and what was owed before stays owed', () => {
    const span = { ...RUNNING, endsOn: parsePlainDate('2022-11-24') };
    const periods = (undertaking: DueUndertaking) =>
      standingOf(undertaking, span, parsePlainDate('2030-01-01'), []).periods.map(({ dueOn }) => dueOn);
    expect(periods(REPORT)).toEqual(['2021-11-24', '2022-11-24']);
    expect(periods(SUBSIDY)).toEqual(['2021-12-31', '2022-12-31']);
  });

  /** Day by day from the signature: every 31 December, or every 24 November, until the first that is not past. */
  function plainly(
    rule: DueRule,
    parties: readonly Party[],
    severally: boolean,
    today: PlainDate,
    known: readonly Kept[],
  ) {
    const ending = rule === 'TERM_END' ? '-11-24' : '-12-31';
    const first = rule === 'TERM_END' ? '2021-11-24' : '2021-12-31';
    for (let year = 2021; ; year += 1) {
      const dueOn = parsePlainDate(`${year}${ending}`);
      const payers = new Set(known.filter((each) => each.dueOn === dueOn).map(({ party }) => party));
      const isKept = severally ? parties.every((party) => payers.has(party)) : payers.size > 0;
      if (dueOn < today && isKept) continue;
      if (dueOn < today) return { status: 'OVERDUE', overdueSince: dueOn, first };
      const isSoon = daysBetween(today, dueOn) <= DUE_SOON_DAYS;
      return { status: isKept ? 'FULFILLED' : isSoon ? 'DUE_SOON' : 'ON_TRACK', overdueSince: null, first };
    }
  }

  test('agrees with a plain reckoning, whatever the day, the debtors and what was kept', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => plusDays(RUNNING.signedOn, days));
    const rule = fc.constantFrom<DueRule>('TERM_END', 'FISCAL_YEAR_END');
    const debtors = fc.subarray<Party>([...DIRECTORATES], { minLength: 1 });
    // Most periods kept by most debtors, so that each outcome comes about.
    const missed = fc.array(fc.tuple(fc.integer({ min: 2021, max: 2032 }), fc.constantFrom(...DIRECTORATES)), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(day, rule, debtors, fc.boolean(), missed, (today, dueRule, owedByCodes, severally, gaps) => {
        const ending = dueRule === 'TERM_END' ? '-11-24' : '-12-31';
        const known = Array.from({ length: 12 }, (_, index) => 2021 + index).flatMap((year) =>
          owedByCodes
            .filter((party) => !gaps.some(([missedYear, misser]) => missedYear === year && misser === party))
            .map((party) => ({ party, dueOn: parsePlainDate(`${year}${ending}`) })),
        );
        const { first, ...expected } = plainly(dueRule, owedByCodes, severally, today, known);
        const standing = standingOf(
          { recurrence: 'ANNUAL', dueRule, dueOn: null, owedByCodes, severally },
          RUNNING,
          today,
          known,
        );
        expect({ status: standing.status, overdueSince: standing.overdueSince }).toEqual(expected);
        expect(standing.periods[0]?.dueOn).toBe(first);
      }),
      { numRuns: 500 },
    );
  });
});
