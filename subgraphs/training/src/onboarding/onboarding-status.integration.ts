import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSubgraphDatabase, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import type { SessionState } from '../session/index.js';
import { training } from '../slices.js';
import type { OnboardingStatus } from './onboarding.model.js';
import { ONBOARDING_STATUS } from './onboarding-status.sql.js';

let database: SubgraphDatabase;

beforeAll(async () => {
  database = await startSubgraphDatabase(training, { now: '2026-12-01T09:00:00Z' });
});
afterAll(() => database.stop());

const DUE_ON = '2026-03-31';

type Case = [
  why: string,
  today: string,
  attendedOn: string | null,
  booked: [string, SessionState] | null,
  status: OnboardingStatus,
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
  ])('%s (%s)', async (_why, today, attendedOn, booked, status) => {
    const [lastDay, state] = booked ?? [null, null];
    const [row] = await database.asOwner((send) =>
      send(
        `SELECT ${ONBOARDING_STATUS} AS status
         FROM (SELECT $2::date AS due_on, $3::date AS attended_on, $4::date AS session_last_day, $5::text AS session_state) o`,
        [today, DUE_ON, attendedOn, lastDay, state],
      ),
    );
    expect(row).toEqual({ status });
  });
});
