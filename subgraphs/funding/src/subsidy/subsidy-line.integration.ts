import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demonstrationId } from '@iscg/database';
import { startSubgraphDatabase, type Asker, type Send, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { funding } from '../slices.js';

let database: SubgraphDatabase;

beforeAll(async () => {
  database = await startSubgraphDatabase(funding, { now: '2026-06-15T09:00:00Z' });
});
afterAll(() => database.stop());

const BOARD: Asker = { parties: ['BOARD'] };

async function linesOf(asker: Asker, year: number, fields: string) {
  const query = `query ($year: Int) { subsidyLines(year: $year) { nodes { ${fields} } } }`;
  const { data, errors } = await database.ask(asker, query, { year });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)).subsidyLines.nodes;
}

let made = 0;
const nextId = () => demonstrationId('test-entry', (made += 1));

type Entry = readonly [amount: string, day: string];

function call(send: Send, year: number, [amount, dueOn]: Entry) {
  return send(
    `INSERT INTO funding.funds_call (id, line_id, funder_code, amount, called_on, due_on)
     SELECT $1, id, funder_code, $3, make_date($2, 1, 2), $4 FROM funding.subsidy_line WHERE funder_code = 'DGPN' AND fiscal_year = $2`,
    [nextId(), year, amount, dueOn],
  );
}

/** A payment, or its reversal where there is a payment to reverse. */
async function pay(send: Send, year: number, amount: string, reverses: string | null = null) {
  const id = nextId();
  await send(
    `INSERT INTO funding.payment (id, line_id, funder_code, amount, value_date, external_reference, reverses_id, reason)
     SELECT $1, id, funder_code, $3, make_date($2, 2, 1), 'essai', $4::uuid, CASE WHEN $4::uuid IS NOT NULL THEN 'essai' END
     FROM funding.subsidy_line WHERE funder_code = 'DGPN' AND fiscal_year = $2`,
    [id, year, amount, reverses],
  );
  return id;
}

describe('The figures of a subsidy line', () => {
  type Figures = readonly [status: string, called: string, paid: string, outstanding: string, due: string];
  const twoCalls: Entry[] = [
    ['5999.99', '06-30'],
    ['9000.00', '04-30'],
  ];

  // Every case has a year of its own; the DGPN owes 15 000 euros each year.
  it.each<[string, number, Entry[], string[], Figures]>([
    ['nothing called', 2031, [], [], ['EXPECTED', '0.00', '0.00', '15000.00', '12-31']],
    ['two calls', 2032, twoCalls, [], ['CALLED', '14999.99', '0.00', '15000.00', '06-30']],
    ['one cent paid', 2033, twoCalls, ['0.01'], ['PARTLY_PAID', '14999.99', '0.01', '14999.99', '06-30']],
    [
      'all that was called paid, one cent missing',
      2034,
      twoCalls,
      ['14999.98', '0.01'],
      ['PARTLY_PAID', '14999.99', '14999.99', '0.01', '12-31'],
    ],
    ['all paid', 2035, twoCalls, ['14999.98', '0.01', '0.01'], ['PAID', '14999.99', '15000.00', '0.00', '06-30']],
    ['all paid and never called', 2036, [], ['15000.00'], ['PAID', '0.00', '15000.00', '0.00', '12-31']],
  ])('with %s, in %i, are exact to the cent', async (_, year, calls, payments, figures) => {
    await database.asOwner(async (send) => {
      for (const [amount, day] of calls) await call(send, year, [amount, `${year}-${day}`]);
      for (const amount of payments) await pay(send, year, amount);
    });
    const [status, called, paid, outstanding, due] = figures;
    expect(
      await linesOf(
        { parties: ['DGPN'], now: `${year}-05-15T09:00:00Z` },
        year,
        'funder { code } committed status called paid outstanding dueOn',
      ),
    ).toEqual([
      { funder: { code: 'DGPN' }, committed: '15000.00', status, called, paid, outstanding, dueOn: `${year}-${due}` },
    ]);
  });

  it('are again those of a line called and unpaid once its only payment is reversed', async () => {
    await database.asOwner(async (send) => {
      await call(send, 2037, ['15000.00', '2037-06-30']);
      await pay(send, 2037, '-15000.00', await pay(send, 2037, '15000.00'));
    });
    const asker: Asker = { parties: ['DGPN'], now: '2037-05-15T09:00:00Z' };
    expect(await linesOf(asker, 2037, 'status paid outstanding payments { amount }')).toEqual([
      {
        status: 'CALLED',
        paid: '0.00',
        outstanding: '15000.00',
        payments: [{ amount: '15000.00' }, { amount: '-15000.00' }],
      },
    ]);
  });
});

describe('A line is overdue from midnight in Paris after its due date', () => {
  const PARTLY_PAID_2026 = { funder: { code: 'SG_CIPDR' }, dueOn: '2026-06-30', status: 'PARTLY_PAID' };
  const CALLED_2026 = { funder: { code: 'DGPN' }, dueOn: '2026-06-30', status: 'CALLED' };
  const PAID_2026 = { funder: { code: 'DGGN' }, dueOn: '2026-06-30', status: 'PAID' };
  const EXPECTED_2028 = { funder: { code: 'PP' }, dueOn: '2028-12-31', status: 'EXPECTED' };

  it.each([
    ['2026-06-30T21:59:59Z', 2026, PARTLY_PAID_2026, false],
    ['2026-06-30T22:00:00Z', 2026, PARTLY_PAID_2026, true],
    ['2026-06-30T21:59:59Z', 2026, CALLED_2026, false],
    ['2026-06-30T22:00:00Z', 2026, CALLED_2026, true],
    ['2026-06-30T22:00:00Z', 2026, PAID_2026, false],
    ['2040-01-01T00:00:00Z', 2026, PAID_2026, false],
    ['2028-12-31T22:59:59Z', 2028, EXPECTED_2028, false],
    ['2028-12-31T23:00:00Z', 2028, EXPECTED_2028, true],
  ])('at %s, of %i: %p is overdue: %p', async (now, year, line, overdue) => {
    expect(await linesOf({ ...BOARD, now }, year, 'funder { code } dueOn status overdue')).toContainEqual({
      ...line,
      overdue,
    });
  });

  it('and shows once its year has begun in Paris', async () => {
    expect(await linesOf({ ...BOARD, now: '2026-12-31T22:59:59Z' }, 2027, 'fiscalYear')).toEqual([]);
    expect(await linesOf({ ...BOARD, now: '2026-12-31T23:00:00Z' }, 2027, 'fiscalYear')).toHaveLength(4);
  });
});

describe('A list of lines', () => {
  const LIST = `query ($first: Int, $after: String) { subsidyLines(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { funder { code } fiscalYear committed called paid outstanding dueOn status overdue version internalNote
      payments { amount valueDate recordedBy subsidyLine { fiscalYear outstanding } } } } }`;

  it('takes one statement for the lines of a page, one for their ledgers and one for the lines these name', async () => {
    const statements: string[] = [];
    const { data, errors } = await database.ask({ parties: ['ANISCG'] }, LIST, { first: 100 }, statements);
    expect([data, errors]).toMatchObject([{ subsidyLines: { totalCount: 24, nodes: { length: 24 } } }, undefined]);
    const reads = statements.filter((sql) => !/^(BEGIN|COMMIT)/.test(sql));
    expect(reads.map((sql) => sql.match(/FROM funding\.(\w+)/)?.[1])).toEqual([
      'subsidy_line',
      'payment',
      'subsidy_line',
    ]);
  });

  it('shows every line once, newest year first, then in the convention’s order, whatever the page size', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data, errors } = await database.ask(BOARD, LIST, { first: 7, after });
      expect(errors?.filter(({ path }) => !['internalNote', 'recordedBy'].includes(String(path?.at(-1))))).toEqual([]);
      // The shape is what the query asked.
      const { subsidyLines } = JSON.parse(JSON.stringify(data));
      for (const { funder, fiscalYear } of subsidyLines.nodes) seen.push(`${fiscalYear} ${funder.code}`);
      after = subsidyLines.pageInfo.hasNextPage ? subsidyLines.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(
      [2026, 2025, 2024, 2023, 2022, 2021].flatMap((year) =>
        ['SG_CIPDR', 'DGPN', 'DGGN', 'PP'].map((code) => `${year} ${code}`),
      ),
    );
  });
});
