import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysBetween, parsePlainDate, plusDays, yearOf } from './plain-date.js';
import { easterSunday, isPublicHoliday, isWorkingDay, mondayOf } from './working-day.js';

describe('Easter', () => {
  test.each([
    '1900-04-15',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
  ])('is on %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });

  test('is a Sunday from 22 March to 25 April, whatever the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const day = easterSunday(year);
        expect(daysBetween(mondayOf(day), day)).toBe(6);
        expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true);
      }),
    );
  });
});

describe('a public holiday', () => {
  test('is one of eleven in 2026', () => {
    const days = Array.from({ length: 365 }, (_, index) => plusDays(parsePlainDate('2026-01-01'), index));
    expect(days.filter(isPublicHoliday)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  test.each([
    ['Good Friday, kept in Alsace-Moselle', '2026-04-03'],
    ['the day after Christmas, kept in Alsace-Moselle', '2025-12-26'],
    ['the end of slavery, kept in Martinique', '2026-05-22'],
  ])('is not %s: people work', (_, day) => {
    expect([isPublicHoliday(parsePlainDate(day)), isWorkingDay(parsePlainDate(day))]).toEqual([false, true]);
  });
});

describe('a working day', () => {
  test.each([
    ['2026-11-23', true],
    ['2026-11-27', true],
    ['2026-11-28', false],
    ['2026-11-29', false],
    ['2026-05-25', false],
    ['2026-05-26', true],
    ['2019-12-31', true],
    ['2020-01-01', false],
  ])('%s: %s', (day, works) => {
    expect(isWorkingDay(parsePlainDate(day))).toBe(works);
  });

  test('has its Monday in the same week, in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 60_000 }), (days) => {
        const day = plusDays(parsePlainDate('2020-06-15'), days);
        const monday = mondayOf(day);
        expect([daysBetween(monday, day) >= 0, daysBetween(monday, day) < 7]).toEqual([true, true]);
        expect(mondayOf(monday)).toBe(monday);
        expect(Math.abs(daysBetween(parsePlainDate('2020-01-06'), monday) % 7)).toBe(0);
        expect(Math.abs(yearOf(day) - yearOf(monday))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
