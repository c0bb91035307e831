import { describe, expect, it } from '@jest/globals';
import { buildDemonstrationWorld } from '@iscg/database';
import { inventCalendar } from '../session/index.js';
import { inventOnboarding } from './course.demonstration.js';

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
});
