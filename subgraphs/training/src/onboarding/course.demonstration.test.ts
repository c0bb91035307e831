import { describe, expect, it } from '@jest/globals';
import { buildDemonstrationWorld } from '@iscg/database';
import { parsePlainDate } from '@iscg/values';
import { inventCalendar } from '../session/index.js';
import { inventOnboarding } from './course.demonstration.js';
import { onboardingStatus } from './onboarding-status.js';

const world = buildDemonstrationWorld();
const calendar = inventCalendar();
const onboardings = inventOnboarding(world, calendar);

describe('The invented onboardings', () => {
  it('cover every social worker once, and are always the same', () => {
    expect(new Set(onboardings.map(({ workerId }) => workerId))).toEqual(new Set(world.workers.map(({ id }) => id)));
    expect(onboardings.length).toBe(world.workers.length);
    expect(inventOnboarding(world, calendar)).toEqual(onboardings);
  });

  it('never oversell a session and only book sessions that take bookings', () => {
    for (const session of calendar) {
      const booked = onboardings.filter((onboarding) => onboarding.session?.id === session.id);
      expect(booked.length).toBeLessThanOrEqual(session.seats);
      if (booked.length > 0)
        expect([session.kind, ['OPEN', 'HELD'].includes(session.state)]).toEqual(['ONBOARDING', true]);
    }
  });

  it('are mostly done at the end of 2026, some booked, some overdue', () => {
    const today = parsePlainDate('2026-12-01');
    const statuses = onboardings.map(({ dueOn, attendedOn, session }) =>
      onboardingStatus(
        { dueOn, attendedOn, booked: session && { lastDay: session.lastDay, state: session.state } },
        today,
      ),
    );
    const count = (status: string) => statuses.filter((one) => one === status).length;
    expect(count('BOOKED')).toBe(15);
    expect(count('OVERDUE')).toBe(30);
    expect(count('DONE')).toBe(world.workers.length - 45);
  });
});
