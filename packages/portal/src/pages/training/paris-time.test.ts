import { expect, it } from '@jest/globals';
import { instantInParis } from './paris-time';

it.each([
  ['2027-01-12', '09:00', '2027-01-12T08:00:00.000Z', 'in winter'],
  ['2027-07-12', '09:00', '2027-07-12T07:00:00.000Z', 'in summer'],
  ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z', 'just before clocks go forward'],
  ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z', 'just after clocks go forward'],
  ['2027-03-28', '02:30', undefined, 'at an hour that clocks skip'],
  ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z', 'at an hour that clocks show twice'],
  ['2027-02-30', '09:00', undefined, 'on a day that does not exist'],
  ['2027-01-12', '25:00', undefined, 'at an hour that does not exist'],
  ['', '', undefined, 'with nothing typed'],
])('« %s %s » in Paris is %s: %s', (day, hour, instant, _when) => {
  expect(instantInParis(day, hour)).toBe(instant);
});
