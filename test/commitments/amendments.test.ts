import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { asViewer, startTestStack, type Ask, type TestStack } from '@iscg/test-kit';

let stack: TestStack;
let database: pg.Client;
let ask: Ask;

beforeAll(async () => {
  stack = await startTestStack();
  database = new pg.Client(stack.databaseUrl);
  await database.connect();
  ask = await asViewer(stack, { parties: ['BOARD'] });
});

afterAll(async () => {
  await database.end();
  await stack.stop();
});

/** An amendment of the DGPN's amount, as signing it will write it. */
async function amend(
  reference: string,
  fromFiscalYear: number,
  amount: number,
  inForceOn: string | null,
  withdrawnOn: string | null = null,
) {
  await database.query(
    `WITH a AS (INSERT INTO funding.amendment (id, reference, from_fiscal_year, in_force_on, withdrawn_on)
                VALUES (gen_random_uuid(), $1, $2, $3, $4) RETURNING id)
     INSERT INTO funding.amendment_amount SELECT id, 'DGPN', $5 FROM a`,
    [reference, fromFiscalYear, inForceOn, withdrawnOn, amount],
  );
}

interface Owed {
  readonly funder: { readonly code: string };
}

async function owedByDgpn(year: number): Promise<object> {
  const { data, errors } = await ask(
    `query ($year: Int!, $of: Int) {
      commitments(year: $year) { funder { code } amount source }
      subsidyLines(year: $of) { nodes { funder { code } committed outstanding paid } }
    }`,
    { year, of: year },
  );
  expect(errors).toEqual([]);
  const lists: readonly (readonly Owed[])[] = [data?.['commitments'], data?.['subsidyLines'].nodes];
  const [commitment, line] = lists.map((rows) => rows.find(({ funder }) => funder.code === 'DGPN'));
  return { ...commitment, ...line };
}

describe('what the DGPN owes', () => {
  it('is the convention’s amount while no amendment is in force', async () => {
    await amend('AVENANT-2026-01', 2026, 99_999, null);
    await amend('AVENANT-2026-02', 2026, 88_888, null, '2026-02-01');
    expect(await owedByDgpn(2026)).toMatchObject({
      amount: '15000.00',
      committed: '15000.00',
      source: 'Convention du 25 novembre 2020, article 3',
    });
  });

  it('is the amendment’s from its fiscal year on, for the commitment and for the line alike, and not before', async () => {
    await amend('AVENANT-2024-01', 2026, 18_000.5, '2025-12-01');
    expect(await owedByDgpn(2026)).toMatchObject({
      amount: '18000.50',
      committed: '18000.50',
      outstanding: '18000.50',
      source: 'Avenant AVENANT-2024-01',
    });
    expect(await owedByDgpn(2025)).toMatchObject({ amount: '15000.00', committed: '15000.00', outstanding: '0.00' });
  });

  it('is that of the later amendment when two are in force', async () => {
    await amend('AVENANT-2024-02', 2026, 20_000, '2026-01-15');
    expect(await owedByDgpn(2026)).toMatchObject({ amount: '20000.00', source: 'Avenant AVENANT-2024-02' });
  });

  it('stays the convention’s for every other funder', async () => {
    const { data } = await ask('{ commitments(year: 2026) { funder { code } amount } }');
    expect(data?.['commitments']).toEqual([
      { funder: { code: 'SG_CIPDR' }, amount: '70000.00' },
      { funder: { code: 'DGPN' }, amount: '20000.00' },
      { funder: { code: 'DGGN' }, amount: '15000.00' },
      { funder: { code: 'PP' }, amount: '10000.00' },
    ]);
  });
});
