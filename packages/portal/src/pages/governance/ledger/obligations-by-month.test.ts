import { expect, test } from '@jest/globals';
import { obligationsByMonth } from './obligations-by-month';

test('what falls due is put month by month, in the order of the days; what has no day is left out', () => {
  const [november, last, next] = ['2026-11-24', '2026-12-31', '2027-12-31'].map((dueOn) => ({ dueOn }));
  expect(obligationsByMonth([november, { dueOn: null }, last, next].flatMap((due) => due ?? []))).toEqual([
    ['2026-11', [november]],
    ['2026-12', [last]],
    ['2027-12', [next]],
  ]);
  expect(obligationsByMonth([])).toEqual([]);
});
