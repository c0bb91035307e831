import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSubgraphDatabase, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { governance } from '../slices.js';

let database: SubgraphDatabase;

beforeAll(async () => {
  database = await startSubgraphDatabase(governance, { now: '2026-06-15T09:00:00Z' });
});
afterAll(() => database.stop());

describe('The convention’s clock, asked through the graph', () => {
  const CLOCK =
    '{ convention { signedOn noticeMonths currentTerm { number startsOn endsOn } nextRenewal lastNoticeDay noticeStillPossible nextNoticeDay } }';
  const sixth = { number: 6, startsOn: '2025-11-25', endsOn: '2026-11-24' };
  const seventh = { number: 7, startsOn: '2026-11-25', endsOn: '2027-11-24' };

  it.each([
    ['one second before the last day to give notice ends in Paris', '2026-08-25T21:59:59Z', sixth, true, '2026-08-25'],
    ['at midnight in Paris, still the last day in UTC', '2026-08-25T22:00:00Z', sixth, false, '2027-08-25'],
    ['one second before the renewal', '2026-11-24T22:59:59Z', sixth, false, '2027-08-25'],
    ['at midnight in Paris on the day of the renewal', '2026-11-24T23:00:00Z', seventh, true, '2027-08-25'],
  ])('%s (%s)', async (_, now, currentTerm, noticeStillPossible, nextNoticeDay) => {
    const year = currentTerm.endsOn.slice(0, 4);
    expect(await database.ask({ parties: ['DGPN'], now }, CLOCK)).toEqual({
      data: {
        convention: {
          signedOn: '2020-11-25',
          noticeMonths: 3,
          currentTerm,
          nextRenewal: `${year}-11-25`,
          lastNoticeDay: `${year}-08-25`,
          noticeStillPossible,
          nextNoticeDay,
        },
      },
    });
  });

  it('has not begun one second before the day of the signature, and has at midnight in Paris', async () => {
    const before = await database.ask({ parties: ['BOARD'], now: '2020-11-24T22:59:59Z' }, CLOCK);
    const at = await database.ask({ parties: ['BOARD'], now: '2020-11-24T23:00:00Z' }, CLOCK);
    expect(before).toEqual({
      data: {
        convention: {
          signedOn: '2020-11-25',
          noticeMonths: 3,
          currentTerm: null,
          nextRenewal: null,
          lastNoticeDay: null,
          noticeStillPossible: null,
          nextNoticeDay: null,
        },
      },
    });
    expect(at.data).toMatchObject({ convention: { currentTerm: { number: 1, startsOn: '2020-11-25' } } });
  });
});

describe('The convention', () => {
  it('is shown whole in one statement, articles in order, to somebody of no party too', async () => {
    const statements: string[] = [];
    const query = '{ convention { place signatories { side } articles { number title text } currentTerm { number } } }';
    const { data, errors } = await database.ask({ parties: [] }, query, {}, statements);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      convention: {
        place: 'Paris',
        signatories: [{ side: 'STATE' }, { side: 'ANISCG' }],
        articles: [1, 2, 3, 4, 5, 6].map((number) => ({ number, text: expect.stringMatching(/\S/) })),
        currentTerm: { number: 6 },
      },
    });
    expect(statements.filter((sql) => !/^(BEGIN|COMMIT)/.test(sql))).toHaveLength(1);
  });
});
