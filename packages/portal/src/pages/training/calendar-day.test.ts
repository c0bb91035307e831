import { describe, expect, test } from '@jest/globals';
import { addDays, formatMonth, isMonth, lastDayOf, monthAfter, monthBefore, weekdayOf, weeksOf } from './calendar-day';

describe('days of the calendar', () => {
  test.each([
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-10-25', 1, '2026-10-26'],
  ])('%s and %d days make %s, changes of hour or not', (day, count, other) => {
    expect(addDays(day, count)).toBe(other);
  });

  test('a week begins on Monday and ends on Sunday', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-29')).toBe(7);
  });
});

describe('months of the calendar', () => {
  test.each([
    ['2026-11', '2026-10', '2026-12', '2026-11-30', 'novembre 2026'],
    ['2026-12', '2026-11', '2027-01', '2026-12-31', 'décembre 2026'],
    ['2028-02', '2028-01', '2028-03', '2028-02-29', 'février 2028'],
  ])('%s follows %s, comes before %s and ends on %s', (month, before, after, last, name) => {
    expect(monthBefore(month)).toBe(before);
    expect(monthAfter(month)).toBe(after);
    expect(lastDayOf(month)).toBe(last);
    expect(formatMonth(month)).toBe(name);
  });

  test.each(['2026-13', '2026-00', '26-01', '2026-1', 'novembre', '2026-11-01', ''])('%s is no month', (text) => {
    expect(isMonth(text)).toBe(false);
  });

  test('a month is cut into whole weeks that hold each of its days once', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks.flat().filter((day) => day !== null)).toHaveLength(30);
  });
});
