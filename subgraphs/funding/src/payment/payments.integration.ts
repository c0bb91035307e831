import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FUNDERS, type Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { sumEuro, type Euro } from '@iscg/values';
import { funding } from '../slices.js';

interface Entry {
  id: string;
  amount: Euro;
  recordedAt: string;
  subsidyLine: { id: string; fiscalYear: number };
}

let database: SubgraphDatabase;

/** Entries of one instant, of one millisecond, and their reversals, among those of the demonstration. */
beforeAll(async () => {
  database = await startSubgraphDatabase(funding, { now: '2026-07-15T09:00:00Z' });
  await database.asOwner(async (send) => {
    await send(`INSERT INTO funding.payment (id, line_id, funder_code, amount, value_date, external_reference, recorded_at)
                SELECT gen_random_uuid(), id, funder_code, 0.07, '2026-02-01', 'essai', instant::timestamptz
                FROM funding.subsidy_line,
                     unnest('{2026-06-01T10:00:00.123456Z,2026-06-01T10:00:00.123456Z,2026-06-01T10:00:00.123457Z,2026-06-01T10:00:00.123Z}'::text[]) instant
                WHERE fiscal_year = 2026 AND funder_code IN ('DGPN', 'PP', 'SG_CIPDR')`);
    await send(`INSERT INTO funding.payment (id, line_id, funder_code, amount, value_date, external_reference, reverses_id, reason, recorded_at)
                SELECT gen_random_uuid(), line_id, funder_code, -amount, '2026-02-02', 'essai', id, 'essai', '2026-06-02T10:00:00Z'
                FROM funding.payment WHERE amount = 0.07 AND funder_code = 'PP'`);
  });
});
afterAll(() => database.stop());

const PAGE = `query ($first: Int, $after: String, $recordedSince: DateTimeISO, $year: Int) {
  payments(first: $first, after: $after, recordedSince: $recordedSince, year: $year) {
    totalCount nodes { id amount recordedAt subsidyLine { id fiscalYear } } pageInfo { hasNextPage endCursor } } }`;

/** Every page of the feed, one after the other. */
async function feed(asker: Asker, filter: Readonly<Record<string, unknown>> = {}): Promise<Entry[]> {
  const nodes: Entry[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await database.ask(asker, PAGE, { first: 100, ...filter, after });
    expect(errors).toBeUndefined();
    // The shape is what the query asked.
    const { payments } = JSON.parse(JSON.stringify(data));
    nodes.push(...payments.nodes);
    after = payments.pageInfo.hasNextPage ? payments.pageInfo.endCursor : null;
    if (after === null) expect(nodes).toHaveLength(payments.totalCount);
  } while (after !== null);
  return nodes;
}

/** The same entries as the lines' own ledgers have them. */
async function ledgers(asker: Asker): Promise<Entry[]> {
  const { data } = await database.ask(
    asker,
    '{ subsidyLines(first: 100) { nodes { payments { id amount recordedAt subsidyLine { id fiscalYear } } } } }',
  );
  return JSON.parse(JSON.stringify(data)).subsidyLines.nodes.flatMap(({ payments }: { payments: Entry[] }) => payments);
}

const byId = (entries: readonly Entry[]) => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));

const ASKERS: [Party[]][] = [
  ...FUNDERS.map((party): [Party[]] => [[party]]),
  [['BOARD']],
  [['ANISCG']],
  [['DGPN', 'PP']],
];

describe('The feed of payments', () => {
  it.each(ASKERS)('holds for %j exactly the entries of the ledgers of its lines', async (parties) => {
    const [entries, expected] = [await feed({ parties }), await ledgers({ parties })];
    expect(byId(entries)).toEqual(byId(expected));
    expect(entries.length).toBeGreaterThan(4);
    expect(sumEuro(entries.map(({ amount }) => amount))).toBe(sumEuro(expected.map(({ amount }) => amount)));
    expect(await feed({ parties, without: 'FIELD_LOCK' })).toEqual(entries);
  });

  it.each(['2021-06-01T00:00:00Z', '2025-12-31T22:59:59Z', '2026-01-01T00:00:00Z'])(
    'agrees with the ledgers on any day, as at %s: no entry of a line that does not show yet',
    async (now) => {
      expect(byId(await feed({ parties: ['BOARD'], now }))).toEqual(byId(await ledgers({ parties: ['BOARD'], now })));
    },
  );

  it('shows each entry once, the latest recorded first, for any page size, year and instant', async () => {
    const stored = await database.asOwner((send) =>
      send(`SELECT p.id, l.fiscal_year AS year, date_trunc('milliseconds', recorded_at) AS at FROM funding.payment p
            JOIN funding.subsidy_line l ON l.id = p.line_id ORDER BY recorded_at DESC, p.id DESC`),
    );
    const rows: { id: string; year: number; at: string }[] = JSON.parse(JSON.stringify(stored));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(null, 2021, 2025, 2026, 2026, 2027),
        fc.constantFrom(null, '2024-01-01T00:00:00.000Z', '2026-06-01T10:00:00.123Z', '2026-06-02T10:00:00Z'),
        async (first, year, recordedSince) => {
          const expected = rows.filter(
            (row) =>
              (year === null || row.year === year) &&
              (recordedSince === null || Date.parse(row.at) >= Date.parse(recordedSince)),
          );
          const found = await feed({ parties: ['BOARD'] }, { first, year, recordedSince });
          expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('tells a directorate nothing of the entries of another: neither rows, nor how many, nor by a cursor', async () => {
    const board = await database.ask({ parties: ['BOARD'] }, PAGE, { first: 3 });
    const { endCursor } = JSON.parse(JSON.stringify(board.data)).payments.pageInfo;
    const { data } = await database.ask({ parties: ['DGGN'] }, PAGE, { after: endCursor, first: 100 });
    const own = await feed({ parties: ['DGGN'] });
    expect(JSON.parse(JSON.stringify(data)).payments).toMatchObject({ totalCount: own.length, nodes: own });
  });

  it('hides the amounts of others by the field lock alone', async () => {
    const { data } = await database.ask({ parties: ['DGGN'], without: 'ROW_LOCK' }, PAGE, { first: 100 });
    const own = (await feed({ parties: ['DGGN'] })).map(({ id }) => id);
    for (const { id, amount, recordedAt } of JSON.parse(JSON.stringify(data)).payments.nodes)
      expect([amount !== null, recordedAt !== null]).toEqual([own.includes(id), own.includes(id)]);
  });

  it('says who recorded an entry to ANISCG alone', async () => {
    const who = '{ payments(first: 2) { nodes { recordedBy } } }';
    const staff = await database.ask({ parties: ['ANISCG'] }, who);
    const board = await database.ask({ parties: ['BOARD'] }, who);
    expect(staff.errors).toBeUndefined();
    expect(board.data).toEqual({ payments: { nodes: [{ recordedBy: null }, { recordedBy: null }] } });
    expect(board.errors?.[0]?.extensions['rule']).toBe('aniscg-working-note');
  });

  it.each([
    ['a cursor made up', { after: 'zzz' }],
    ['an instant that is none', { recordedSince: '2026-02-30T00:00:00Z' }],
    ['a day for an instant', { recordedSince: '2026-02-03' }],
    ['a year before all exercises', { year: 1999 }],
    ['a page of 101', { first: 101 }],
  ])('refuses %s', async (_what, variables) => {
    const { data, errors } = await database.ask({ parties: ['BOARD'] }, PAGE, variables);
    expect([data?.['payments'] ?? null, errors?.length]).toEqual([null, 1]);
  });

  it.each<[Asker]>([[{ parties: [] }], [{ parties: ['ANISCG'], scopes: ['posts:read'] }]])(
    'is closed to %j',
    async (asker) => {
      const { data, errors } = await database.ask(asker, PAGE);
      expect([data, errors?.[0]?.extensions['rule']]).toEqual([{ payments: null }, 'funding-read']);
      expect(await feed({ ...asker, without: 'FIELD_LOCK' })).toEqual([]);
    },
  );
});
