import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fixedClock, parisToday, parsePlainDate, plusDays, plusMonths, type PlainDate } from '@iscg/values';
import { NOTICE_MONTHS, conventionClock, lastNoticeDayOf, term, termOn, termsUntil } from './convention-clock.js';

const SIGNED = parsePlainDate('2020-11-25');

const day = (text: string) => parsePlainDate(text);

function clockOn(signedOn: string, today: string) {
  const state = conventionClock(day(signedOn), day(today));
  if (!state) throw new Error(`no term on ${today}`);
  return state;
}

describe('the term of the convention', () => {
  test.each([
    ['on the day of the signature', '2020-11-25', 1, '2020-11-25', '2021-11-24'],
    ['on the last day of the first year', '2021-11-24', 1, '2020-11-25', '2021-11-24'],
    ['on the first day of the second year', '2021-11-25', 2, '2021-11-25', '2022-11-24'],
    ['on 29 February of a leap year', '2024-02-29', 4, '2023-11-25', '2024-11-24'],
    ['on 31 December', '2025-12-31', 6, '2025-11-25', '2026-11-24'],
    ['on the eve of the sixth renewal', '2026-11-24', 6, '2025-11-25', '2026-11-24'],
    ['on the day of the sixth renewal', '2026-11-25', 7, '2026-11-25', '2027-11-24'],
  ])('%s (%s) is number %i, from %s to %s', (_when, today, number, startsOn, endsOn) => {
    expect(clockOn('2020-11-25', today).currentTerm).toEqual({ number, startsOn, endsOn });
  });

  test('there is none on the eve of the signature', () => {
    expect(conventionClock(SIGNED, day('2020-11-24'))).toBeUndefined();
  });

  test.each([
    [1, '2020-02-29', '2021-02-27'],
    [2, '2021-02-28', '2022-02-27'],
    [4, '2023-02-28', '2024-02-28'],
    [5, '2024-02-29', '2025-02-27'],
    [6, '2025-02-28', '2026-02-27'],
  ])('signed on 29 February, number %i runs from %s to %s', (number, startsOn, endsOn) => {
    expect(term(day('2020-02-29'), number)).toEqual({ number, startsOn, endsOn });
    expect(clockOn('2020-02-29', startsOn).currentTerm.number).toBe(number);
    expect(clockOn('2020-02-29', endsOn).currentTerm.number).toBe(number);
  });
});

describe('the last day to give notice', () => {
  test.each([
    ['the convention itself', '2020-11-25', '2026-03-01', '2026-11-25', '2026-08-25'],
    [
      'a renewal on 31 May, three months before it being February',
      '2020-05-31',
      '2025-12-01',
      '2026-05-31',
      '2026-02-28',
    ],
    ['the same in a leap year', '2020-05-31', '2023-12-01', '2024-05-31', '2024-02-29'],
    ['a renewal on 29 May of a common year', '2020-05-29', '2025-12-01', '2026-05-29', '2026-02-28'],
    ['a renewal on 31 July, April having 30 days', '2020-07-31', '2026-01-01', '2026-07-31', '2026-04-30'],
    ['a renewal on 30 November', '2020-11-30', '2026-01-01', '2026-11-30', '2026-08-30'],
    ['a signature on 29 February, renewed on 28 February', '2020-02-29', '2020-06-01', '2021-02-28', '2020-11-28'],
    ['a signature on 29 February, renewed on 29 February', '2020-02-29', '2023-06-01', '2024-02-29', '2023-11-29'],
    ['a renewal in January', '2021-01-15', '2025-06-01', '2026-01-15', '2025-10-15'],
  ])('%s', (_case, signedOn, today, nextRenewal, lastNoticeDay) => {
    expect(clockOn(signedOn, today)).toMatchObject({ nextRenewal, lastNoticeDay });
  });

  test.each([
    ['the eve', '2026-08-24', true, '2026-08-25'],
    ['the day itself, which still counts', '2026-08-25', true, '2026-08-25'],
    ['the day after', '2026-08-26', false, '2027-08-25'],
    ['the eve of the renewal', '2026-11-24', false, '2027-08-25'],
    ['the day of the renewal', '2026-11-25', true, '2027-08-25'],
  ])('on %s (%s), notice can prevent the renewal: %s; the next day for it is %s', (_when, today, possible, next) => {
    const state = clockOn('2020-11-25', today);
    expect(state.noticeStillPossible).toBe(possible);
    expect(state.nextNoticeDay).toBe(next);
  });

  test('stays the current term’s once it is past', () => {
    expect(clockOn('2020-11-25', '2026-11-24').lastNoticeDay).toBe('2026-08-25');
  });
});

describe('the day is the one in Paris', () => {
  test.each([
    ['winter, 23:59 in Paris', '2026-11-24T22:59:59Z', 6],
    ['winter, midnight in Paris while it is still the 24th in UTC', '2026-11-24T23:00:00Z', 7],
    ['winter, half past midnight in Paris', '2026-11-24T23:30:00Z', 7],
  ])('%s', (_when, instant, number) => {
    expect(clockOn('2020-11-25', parisToday(fixedClock(instant))).currentTerm.number).toBe(number);
  });

  test.each([
    ['summer, 23:59 on the last day', '2026-08-25T21:59:59Z', true],
    ['summer, midnight after the last day', '2026-08-25T22:00:00Z', false],
  ])('%s', (_when, instant, possible) => {
    expect(clockOn('2020-11-25', parisToday(fixedClock(instant))).noticeStillPossible).toBe(possible);
  });

  test.each([
    ['the day summer time begins', '2025-03-29', '2026-03-28T22:59:59Z', '2026-03-28T23:00:00Z'],
    ['the day after summer time began', '2025-03-30', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'],
    ['the day summer time ends', '2025-10-25', '2026-10-24T21:59:59Z', '2026-10-24T22:00:00Z'],
    ['the day after summer time ended', '2025-10-26', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'],
  ])('a renewal on %s comes at midnight in Paris', (_when, signedOn, before, at) => {
    expect(clockOn(signedOn, parisToday(fixedClock(before))).currentTerm.number).toBe(1);
    expect(clockOn(signedOn, parisToday(fixedClock(at))).currentTerm.number).toBe(2);
  });
});

describe('a convention against which notice was given', () => {
  const ENDS = day('2027-11-24');

  test.each<[string, string, number | null]>([
    ['on the day after the notice', '2027-08-26', 7],
    ['on its last day', '2027-11-24', 7],
    ['on the day when it would have been renewed', '2027-11-25', null],
    ['on the 29 February that follows', '2028-02-29', null],
  ])('%s (%s) is in its term number %s, and is not renewed', (_when, today, number) => {
    const state = conventionClock(SIGNED, day(today), ENDS);
    expect(state?.currentTerm.number ?? null).toBe(number);
    expect(state?.nextRenewal ?? null).toBeNull();
    expect(state?.nextNoticeDay ?? null).toBeNull();
    expect(state?.noticeStillPossible ?? false).toBe(false);
  });

  test.each<[string, string, string | null, string, number]>([
    ['before the signature', '2020-11-24', null, '2020-11-25', 0],
    ['on the day of the signature', '2020-11-25', null, '2020-11-25', 1],
    ['on the eve of the sixth renewal', '2026-11-24', null, '2020-11-25', 6],
    ['on the day of the sixth renewal', '2026-11-25', null, '2020-11-25', 7],
    ['a century later', '2120-11-25', null, '2020-11-25', 101],
    ['long after its end', '2040-01-01', '2027-11-24', '2020-11-25', 7],
    ['before its end', '2026-11-24', '2027-11-24', '2020-11-25', 6],
    ['signed on 29 February, on 28 February of a common year', '2021-02-28', null, '2020-02-29', 2],
    ['signed on 29 February, on 28 February of a leap year', '2024-02-28', null, '2020-02-29', 4],
    ['signed on 29 February, on 29 February of a leap year', '2024-02-29', null, '2020-02-29', 5],
  ])('%s (%s) has its terms listed without gap', (_when, today, ended, signedOn, count) => {
    const terms = termsUntil(day(signedOn), day(today), ended === null ? null : day(ended));
    expect(terms.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    const follow = terms.slice(0, -1).map(({ endsOn: last }) => plusDays(last, 1));
    expect(follow).toEqual(terms.slice(1).map(({ startsOn }) => startsOn));
  });
});

describe('whatever the signature and the day', () => {
  const anyDay = fc.integer({ min: 0, max: 29_000 }).map((days) => plusDays(day('2000-01-01'), days));
  const pair = fc
    .tuple(anyDay, fc.integer({ min: 0, max: 15_000 }))
    .map(([signedOn, after]) => [signedOn, plusDays(signedOn, after)] as const);
  const check = (property: (signedOn: PlainDate, today: PlainDate) => void) =>
    fc.assert(
      fc.property(pair, ([signedOn, today]) => property(signedOn, today)),
      { numRuns: 500 },
    );

  test('today is part of the current term, and terms follow each other without gap or overlap', () => {
    check((signedOn, today) => {
      const { currentTerm, nextRenewal } = clockOn(signedOn, today);
      expect(currentTerm.startsOn <= today && today <= currentTerm.endsOn).toBe(true);
      expect(term(signedOn, currentTerm.number + 1).startsOn).toBe(nextRenewal);
      expect(plusDays(currentTerm.endsOn, 1)).toBe(nextRenewal);
    });
  });

  test('a letter received on or before the last day of its term ends the convention with that term', () => {
    check((signedOn, receivedOn) => {
      const received = termOn(signedOn, receivedOn);
      const state = conventionClock(signedOn, receivedOn, received.endsOn);
      expect(state?.currentTerm).toEqual(received);
      expect(lastNoticeDayOf(signedOn, received) < received.endsOn).toBe(true);
      expect(conventionClock(signedOn, plusDays(received.endsOn, 1), received.endsOn)).toBeUndefined();
    });
  });

  test('three months from the last day to give notice never run past the renewal, and from four days later always do', () => {
    check((signedOn, today) => {
      const { lastNoticeDay, nextRenewal } = clockOn(signedOn, today);
      expect(nextRenewal !== null && plusMonths(lastNoticeDay, NOTICE_MONTHS) <= nextRenewal).toBe(true);
      expect(nextRenewal !== null && plusMonths(plusDays(lastNoticeDay, 4), NOTICE_MONTHS) > nextRenewal).toBe(true);
    });
  });

  test('the next day for notice is never past, and no earlier one was left out', () => {
    check((signedOn, today) => {
      const state = clockOn(signedOn, today);
      expect(state.nextNoticeDay !== null && state.nextNoticeDay >= today).toBe(true);
      expect(state.noticeStillPossible).toBe(state.nextNoticeDay === state.lastNoticeDay);
    });
  });
});
