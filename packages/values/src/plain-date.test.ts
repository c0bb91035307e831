import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  InvalidValue,
  daysBetween,
  fixedClock,
  isPlainDate,
  parisToday,
  parsePlainDate,
  plusDays,
  plusMonths,
  plusYears,
} from './index.js';

const day = fc.integer({ min: 0, max: 70_000 }).map((days) => plusDays(parsePlainDate('1950-01-01'), days));

describe('a calendar day', () => {
  it.each([
    '2021-02-29',
    '2021-02-30',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '20210101',
    '2021-1-1',
    '1899-12-31',
    '2200-01-01',
    '2021-01-01T00:00:00Z',
    '',
    ' 2021-01-01',
  ])('%j does not exist', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => parsePlainDate(text)).toThrow(InvalidValue);
  });

  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2020-02-29', 48, '2024-02-29'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2021-03-31', -1, '2021-02-28'],
    ['2021-05-31', -3, '2021-02-28'],
    ['2020-11-25', -3, '2020-08-25'],
    ['2020-12-31', 2, '2021-02-28'],
  ])('%s plus %i months is %s', (from, months, to) => {
    expect(plusMonths(parsePlainDate(from), months)).toBe(to);
  });

  it('keeps its day of the month, or takes the last one of a shorter month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (from, months) => {
        const to = plusMonths(from, months);
        expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
        if (to.slice(8) !== from.slice(8)) expect(plusDays(to, 1).slice(8)).toBe('01');
      }),
    );
  });

  it('counts days both ways', () => {
    fc.assert(fc.property(day, day, (from, to) => plusDays(from, daysBetween(from, to)) === to));
  });

  it('one year after 29 February is 28 February', () => {
    expect(plusYears(parsePlainDate('2024-02-29'), 1)).toBe('2025-02-28');
  });

  it.each([
    ['2026-11-24T22:59:59Z', '2026-11-24'],
    ['2026-11-24T23:00:00Z', '2026-11-25'],
    ['2026-07-14T21:59:59Z', '2026-07-14'],
    ['2026-07-14T22:00:00Z', '2026-07-15'],
    ['2026-03-29T00:30:00Z', '2026-03-29'],
    ['2025-12-31T23:30:00Z', '2026-01-01'],
  ])('at %s it is %s in Paris', (instant, today) => {
    expect(parisToday(fixedClock(instant))).toBe(today);
  });
});
