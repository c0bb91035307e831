import { describe, expect, it } from '@jest/globals';
import { fixedClock, parsePlainDate } from '@iscg/values';
import { asOfDay, datedBy } from './as-of.js';

describe('the day of a read', () => {
  const asked = parsePlainDate('2018-12-31');
  const inherited = parsePlainDate('2019-06-30');
  const justAfterMidnightInParis = fixedClock('2026-01-14T23:30:00Z');

  it.each([
    ['the day asked for', [asked, inherited], '2018-12-31'],
    ['else the day of the row it starts from', [undefined, inherited], '2019-06-30'],
    ['else today in Europe/Paris, also when null is given', [null, undefined], '2026-01-15'],
  ] as const)('is %s', (_, days, expected) => {
    expect(asOfDay(justAfterMidnightInParis, ...days)).toBe(expected);
  });

  it('goes from a row to the rows it leads to, and leaves the shared row as it was', () => {
    const department = { code: '93' };
    expect(datedBy(department, { asOf: asked })).toEqual({ code: '93', asOf: '2018-12-31' });
    expect(datedBy(department, {})).toBe(department);
    expect(datedBy(null, { asOf: asked })).toBeNull();
    expect(department).toEqual({ code: '93' });
  });
});
