import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FUNDERS, type Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { sumEuro, type Euro } from '@iscg/values';
import { funding } from '../slices.js';

type Amount = 'committed' | 'called' | 'paid' | 'outstanding';
type Line = Record<Amount, Euro> & { fiscalYear: number; overdue: boolean; payments: { amount: Euro }[] };
type Year = Record<Amount, Euro> & { fiscalYear: number; lines: number; overdueLines: number };

let database: SubgraphDatabase;

/** Odd cents, a reversal and a lowered commitment, so that nothing adds up by luck. */
beforeAll(async () => {
  database = await startSubgraphDatabase(funding, { now: '2026-07-15T09:00:00Z' });
  await database.asOwner(async (send) => {
    await send(`INSERT INTO funding.amendment VALUES (gen_random_uuid(), 'AVENANT-2026-01', 2026, '2026-06-01');
                INSERT INTO funding.amendment_amount SELECT id, 'DGGN', 10000.01 FROM funding.amendment WHERE reference = 'AVENANT-2026-01'`);
    await send(`INSERT INTO funding.payment (id, line_id, funder_code, amount, value_date, external_reference)
                SELECT gen_random_uuid(), id, funder_code, 33.33, '2026-02-01', 'essai' FROM funding.subsidy_line
                WHERE fiscal_year = 2026 AND funder_code IN ('DGPN', 'PP', 'SG_CIPDR')`);
    await send(`INSERT INTO funding.payment (id, line_id, funder_code, amount, value_date, external_reference, reverses_id, reason)
                SELECT gen_random_uuid(), line_id, funder_code, -amount, '2026-02-02', 'essai', id, 'essai' FROM funding.payment
                WHERE amount = 33.33 AND funder_code = 'PP'`);
  });
});
afterAll(() => database.stop());

const YEARS = `query ($from: Int, $to: Int) { subsidyYears(from: $from, to: $to) {
  fiscalYear committed called paid outstanding lines overdueLines source definition asOf } }`;
const LINES = `{ subsidyLines(first: 100) { nodes { fiscalYear committed called paid outstanding overdue payments { amount } } } }`;

async function yearsOf(asker: Asker, period: { from?: unknown; to?: unknown } = {}): Promise<Year[]> {
  const { data, errors } = await database.ask(asker, YEARS, period);
  expect(errors).toBeUndefined();
  // The shape is what the query asked.
  return JSON.parse(JSON.stringify(data)).subsidyYears;
}

async function linesOf(asker: Asker): Promise<Line[]> {
  const { data } = await database.ask(asker, LINES);
  return JSON.parse(JSON.stringify(data)).subsidyLines.nodes;
}

const ASKERS: [string, Party[]][] = [
  ...FUNDERS.map((party): [string, Party[]] => [party, [party]]),
  ['the board', ['BOARD']],
  ['ANISCG', ['ANISCG']],
  ['two funders', ['DGPN', 'PP']],
  ['a funder on the board', ['DGGN', 'BOARD']],
];

describe('The subsidies year by year', () => {
  it.each(ASKERS)(
    'are, for %s, to the cent the sums of the lines it sees and of their ledgers',
    async (_who, parties) => {
      const lines = await linesOf({ parties });
      const years = await yearsOf({ parties });
      expect(years.map(({ fiscalYear }) => fiscalYear)).toEqual([2026, 2025, 2024, 2023, 2022, 2021]);
      for (const year of years) {
        const own = lines.filter(({ fiscalYear }) => fiscalYear === year.fiscalYear);
        const sum = (amount: Amount) => sumEuro(own.map((line) => line[amount]));
        expect(year).toMatchObject({
          committed: sum('committed'),
          called: sum('called'),
          paid: sum('paid'),
          outstanding: sum('outstanding'),
          lines: own.length,
          overdueLines: own.filter(({ overdue }) => overdue).length,
          asOf: '2026-07-15',
        });
        expect(year.paid).toBe(sumEuro(own.flatMap(({ payments }) => payments.map(({ amount }) => amount))));
      }
    },
  );

  it('are what article 3, the amendment and the ledger make of 2026', async () => {
    const [year] = await yearsOf({ parties: ['BOARD'] }, { from: 2026 });
    // 70 000 + 15 000 + 10 000.01 + 10 000 owed; 35 000 + 33.33 + 33.33 + 15 000 paid.
    expect(year).toMatchObject({
      committed: '105000.01',
      called: '105000.00',
      paid: '50066.66',
      outstanding: '54933.35',
      lines: 4,
      overdueLines: 3,
    });
  });

  it.each(ASKERS)('are the same for %s with either lock alone', async (_who, parties) => {
    const years = await yearsOf({ parties });
    for (const without of ['ROW_LOCK', 'FIELD_LOCK'] as const)
      expect(await yearsOf({ parties, without })).toEqual(years);
  });

  it.each([
    [{ from: 2024 }, [2026, 2025, 2024]],
    [{ to: 2022 }, [2022, 2021]],
    [{ from: 2023, to: 2023 }, [2023]],
    [{ from: 2027, to: 2100 }, []],
    [{ from: 2000, to: 2020 }, []],
    [{ from: null, to: null }, [2026, 2025, 2024, 2023, 2022, 2021]],
  ])('of %j are %j', async (period, expected) => {
    expect((await yearsOf({ parties: ['PP'] }, period)).map(({ fiscalYear }) => fiscalYear)).toEqual(expected);
  });

  it.each([
    ['2026-12-31T22:59:59Z', 2026, '2026-12-31'],
    ['2026-12-31T23:00:00Z', 2027, '2027-01-01'],
  ])('begin at %s with %i, a year of Europe/Paris', async (now, fiscalYear, asOf) => {
    expect((await yearsOf({ parties: ['DGPN'], now }))[0]).toMatchObject({ fiscalYear, asOf, lines: 1 });
  });

  it.each([
    [{ from: 2026, to: 2025 }, /« to » \(2025\)/],
    [{ from: 1999 }, /1999/],
    [{ to: 2101 }, /2101/],
  ])('are refused for %j with a sentence', async (period, message) => {
    const { data, errors } = await database.ask({ parties: ['BOARD'] }, YEARS, period);
    expect([data, errors?.[0]?.message]).toEqual([{ subsidyYears: null }, expect.stringMatching(message)]);
  });

  it.each<[Asker]>([[{ parties: [] }], [{ parties: ['ANISCG'], scopes: ['posts:read'] }]])(
    'are closed to %j',
    async (asker) => {
      const { data, errors } = await database.ask(asker, YEARS);
      expect([data, errors?.[0]?.extensions['rule']]).toEqual([{ subsidyYears: null }, 'funding-read']);
      expect(await yearsOf({ ...asker, without: 'FIELD_LOCK' })).toEqual([]);
    },
  );

  it('cost one statement', async () => {
    const statements: string[] = [];
    await database.ask({ parties: ['ANISCG'] }, YEARS, {}, statements);
    expect(statements.filter((sql) => !/^(BEGIN|COMMIT)/.test(sql))).toHaveLength(1);
  });
});
