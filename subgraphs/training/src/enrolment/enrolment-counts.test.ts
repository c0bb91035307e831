import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FUNDERS, PARTIES, type Party, type Viewer } from '@iscg/access';
import { createRandom } from '@iscg/database';
import { Audience } from '../programme/index.js';
import { enrolmentCountsFor, type PartyCount } from './enrolment-counts.js';
import { ENROLMENT_STATES } from './enrolment-counts.model.js';
import { inventAttendance } from './attendance.demonstration.js';

const viewer = (parties: readonly Party[], more: Partial<Viewer> = {}): Viewer => ({
  subject: 's',
  name: 'n',
  kind: 'PERSON',
  parties,
  scopes: ['training:read'],
  ...more,
});

const counts: PartyCount[] = [
  { sessionId: 's', party: 'DGPN', state: 'CONFIRMED', number: 5 },
  { sessionId: 's', party: 'DGPN', state: 'WITHDRAWN', number: 9 },
  { sessionId: 's', party: 'DGGN', state: 'CONFIRMED', number: 3 },
  { sessionId: 's', party: 'PP', state: 'WAITLISTED', number: 2 },
];

describe('The enrolment counts of a session', () => {
  it.each<[Party[], number, number]>([
    [['DGPN'], 5, 0],
    [['DGGN'], 3, 0],
    [['PP'], 0, 2],
    [['SG_CIPDR'], 0, 0],
    [['DGPN', 'PP'], 5, 2],
    [['BOARD'], 8, 2],
    [['ANISCG'], 8, 2],
    [['DGPN', 'BOARD'], 8, 2],
    [[], 0, 0],
  ])(
    'are for %j the persons it may count, even if the database gave all: %i confirmed, %i waiting',
    (parties, confirmed, waitlisted) => {
      expect(enrolmentCountsFor(viewer(parties), '75', counts)).toMatchObject({
        confirmed,
        waitlisted,
        requested: 0,
        attended: 0,
        absent: 0,
      });
    },
  );

  it('are nobody’s for an application without the verb or bound to another département', () => {
    expect(enrolmentCountsFor(viewer(['ANISCG'], { scopes: ['posts:read'] }), '75', counts).confirmed).toBe(0);
    expect(enrolmentCountsFor(viewer(['ANISCG'], { departments: ['93'] }), '75', counts).confirmed).toBe(0);
    expect(enrolmentCountsFor(viewer(['ANISCG'], { departments: ['75'] }), '75', counts).confirmed).toBe(8);
  });

  it('of a State party never exceed what the board counts', () => {
    const count = fc.record({
      sessionId: fc.constant('s'),
      party: fc.constantFrom(...FUNDERS),
      state: fc.constantFrom(...ENROLMENT_STATES),
      number: fc.nat(50),
    });
    fc.assert(
      fc.property(fc.array(count), fc.subarray([...PARTIES]), (list, parties) => {
        const own = enrolmentCountsFor(viewer(parties), '75', list);
        const all = enrolmentCountsFor(viewer(['BOARD']), '75', list);
        expect(own.confirmed).toBeLessThanOrEqual(all.confirmed);
        const byParty = FUNDERS.map((party) => enrolmentCountsFor(viewer([party]), '75', list).attended);
        expect(byParty.reduce((sum, one) => sum + one, 0)).toBe(all.attended);
      }),
    );
  });
});

describe('The invented attendance', () => {
  it('never oversells a session and has a waiting list only where no seat is left', () => {
    const session = fc.record({
      seats: fc.integer({ min: 1, max: 60 }),
      state: fc.constantFrom('DRAFT' as const, 'OPEN' as const, 'HELD' as const, 'CANCELLED' as const),
      audience: fc.constantFrom(...Object.values(Audience)),
    });
    fc.assert(
      fc.property(session, fc.nat(), (one, seed) => {
        const persons = inventAttendance(one, createRandom(seed));
        const taken = persons.filter(({ state }) => ['CONFIRMED', 'ATTENDED', 'ABSENT'].includes(state)).length;
        expect(one.seats - taken).toBeGreaterThanOrEqual(0);
        if (persons.some(({ state }) => state === 'WAITLISTED')) expect(taken).toBe(one.seats);
        if (one.state === 'DRAFT') expect(persons).toEqual([]);
      }),
    );
  });
});
