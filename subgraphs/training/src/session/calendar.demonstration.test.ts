import { describe, expect, it } from '@jest/globals';
import { daysBetween, parsePlainDate, yearOf } from '@iscg/values';
import { inventCalendar } from './calendar.demonstration.js';

const calendar = inventCalendar();
const A_MONDAY = parsePlainDate('2021-01-04');

describe('The invented calendar', () => {
  it('has 40 sessions a year from 2021 to 2026 and 15 in 2027, always the same', () => {
    const years = new Map<number, number>();
    for (const { firstDay } of calendar) years.set(yearOf(firstDay), (years.get(yearOf(firstDay)) ?? 0) + 1);
    expect([...years]).toEqual([...[2021, 2022, 2023, 2024, 2025, 2026].map((year) => [year, 40]), [2027, 15]]);
    expect(inventCalendar()).toEqual(calendar);
  });

  it('holds on working days only, one session after the other', () => {
    for (const [index, { firstDay, lastDay }] of calendar.entries()) {
      const following = calendar[index + 1];
      expect(following === undefined || lastDay < following.firstDay).toBe(true);
      for (const day of [firstDay, lastDay]) expect(daysBetween(A_MONDAY, day) % 7).toBeLessThan(5);
    }
  });

  it('has held what is past on 1 November 2026, and shows every state', () => {
    for (const { lastDay, state } of calendar) {
      if (state === 'HELD') expect(lastDay < '2026-11-01').toBe(true);
      if (state === 'OPEN' || state === 'DRAFT') expect(lastDay >= '2026-11-01').toBe(true);
    }
    expect(new Set(calendar.map(({ state }) => state))).toEqual(new Set(['DRAFT', 'OPEN', 'HELD', 'CANCELLED']));
    const hosts = calendar.filter(({ state }) => state === 'DRAFT').map(({ hostParty }) => hostParty);
    expect(new Set(hosts).size).toBeGreaterThan(2);
  });
});
