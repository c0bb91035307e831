import { describe, expect, it } from '@jest/globals';
import { parsePlainDate } from '@iscg/values';
import type { SessionState } from '../session/index.js';
import { onboardingStatus, type OnboardingStatusCode } from './onboarding-status.js';

const dueOn = parsePlainDate('2026-03-31');

type Case = [
  why: string,
  today: string,
  attendedOn: string | null,
  booked: [string, SessionState] | null,
  status: OnboardingStatusCode,
];

describe('The onboarding of a new social worker', () => {
  it.each<Case>([
    ['is due before the due day', '2026-03-30', null, null, 'DUE'],
    ['is still in time on the due day', '2026-03-31', null, null, 'DUE'],
    ['is overdue the day after', '2026-04-01', null, null, 'OVERDUE'],
    ['is done on the day of attendance', '2026-03-10', '2026-03-10', ['2026-03-10', 'HELD'], 'DONE'],
    ['is done for ever after, also when it was late', '2030-01-01', '2026-06-02', null, 'DONE'],
    ['is not done the day before it is attended', '2026-03-09', '2026-03-10', ['2026-03-10', 'OPEN'], 'BOOKED'],
    ['is booked before the session', '2026-03-01', null, ['2026-03-20', 'OPEN'], 'BOOKED'],
    ['is booked on the last day of the session', '2026-03-20', null, ['2026-03-20', 'OPEN'], 'BOOKED'],
    ['is due again once the session passed without attendance', '2026-03-21', null, ['2026-03-20', 'HELD'], 'DUE'],
    [
      'is overdue once due day and session passed without attendance',
      '2026-04-01',
      null,
      ['2026-03-20', 'HELD'],
      'OVERDUE',
    ],
    ['is booked past the due day while the session is to come', '2026-04-01', null, ['2026-04-02', 'OPEN'], 'BOOKED'],
    ['is due when the session booked is cancelled', '2026-03-01', null, ['2026-03-20', 'CANCELLED'], 'DUE'],
    [
      'is overdue when the session booked is cancelled and the due day past',
      '2026-04-01',
      null,
      ['2026-04-20', 'CANCELLED'],
      'OVERDUE',
    ],
  ])('%s (%s)', (_why, today, attendedOn, booked, status) => {
    const facts = {
      dueOn,
      attendedOn: attendedOn === null ? null : parsePlainDate(attendedOn),
      booked: booked && { lastDay: parsePlainDate(booked[0]), state: booked[1] },
    };
    expect(onboardingStatus(facts, parsePlainDate(today))).toBe(status);
  });
});
