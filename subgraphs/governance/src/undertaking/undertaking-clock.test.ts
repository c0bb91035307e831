import { describe, expect, test } from '@jest/globals';
import { parsePlainDate } from '@iscg/values';
import { nextDueOn, undertakingStatus, type DueRule } from './undertaking-clock.js';

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
