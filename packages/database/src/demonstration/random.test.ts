import { describe, expect, it } from '@jest/globals';
import { dayNumber, isoDay } from './calendar.js';
import { createRandom, demonstrationId } from './random.js';

describe('Repeatable chance', () => {
  it('gives the same sequence for the same seed and another one for another', () => {
    const draw = (seed: number): number[] => Array.from({ length: 20 }, createRandom(seed).next);
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('stays within the bounds and keeps every item when shuffling', () => {
    const random = createRandom(7);
    const drawn = Array.from({ length: 500 }, () => random.integer(3, 5));
    expect(new Set(drawn)).toEqual(new Set([3, 4, 5]));
    expect(random.shuffle([1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4]);
    expect(() => random.pick([])).toThrow(RangeError);
  });

  it('shapes ids like version 7 UUIDs, sorted by number and different by kind', () => {
    const ids = Array.from({ length: 300 }, (_, n) => demonstrationId('post', n));
    expect(ids.every((id) => /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id))).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    expect(demonstrationId('worker', 0)).not.toBe(ids[0]);
  });
});

describe('The calendar of the demonstration', () => {
  it.each([
    [1970, 1, 1, 0, '1970-01-01'],
    [2000, 2, 29, 11_016, '2000-02-29'],
    [2020, 11, 25, 18_591, '2020-11-25'],
    [2021, 1, 1, 18_628, '2021-01-01'],
  ])('counts the days of %i-%i-%i', (year, month, day, number, iso) => {
    expect(dayNumber(year, month, day)).toBe(number);
    expect(isoDay(number)).toBe(iso);
  });
});
