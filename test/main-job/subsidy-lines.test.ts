import { describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { asPassport, asViewer, testCluster } from '@iscg/test-kit';

const { shared } = testCluster();

const LINES = `query ($year: Int, $first: Int, $after: String) {
  subsidyLines(year: $year, first: $first, after: $after) {
    nodes { id funder { code } fiscalYear committed called paid outstanding dueOn status }
    totalCount
    pageInfo { hasNextPage endCursor }
  }
}`;

const COMMITTED_IN_2021: readonly [Party, readonly [string, string][]][] = [
  ['SG_CIPDR', [['SG_CIPDR', '70000.00']]],
  ['DGPN', [['DGPN', '15000.00']]],
  ['DGGN', [['DGGN', '15000.00']]],
  ['PP', [['PP', '10000.00']]],
];
const ALL_FOUR = COMMITTED_IN_2021.flatMap(([, lines]) => lines);

interface Line {
  id: string;
  funder: { code: string };
  committed: string;
}

const amounts = (nodes: readonly Line[]) => nodes.map(({ funder, committed }) => [funder.code, committed]);

describe('the subsidy lines of 2021', () => {
  it.each<[Party, readonly [string, string][]]>([...COMMITTED_IN_2021, ['BOARD', ALL_FOUR], ['ANISCG', ALL_FOUR]])(
    '%s sees exactly what the convention entitles it to',
    async (party, expected) => {
      const ask = await asViewer(shared, { parties: [party] });
      const { data, errors } = await ask(LINES, { year: 2021 });
      expect(errors).toEqual([]);
      expect(amounts(data?.['subsidyLines'].nodes)).toEqual(expected);
      expect(data?.['subsidyLines'].totalCount).toBe(expected.length);
      expect(data?.['subsidyLines'].pageInfo.hasNextPage).toBe(false);
    },
  );

  it('add up to 110 000 euros for the board, 40 000 of them from the directorates', async () => {
    const ask = await asViewer(shared, { parties: ['BOARD'] });
    const { data } = await ask('{ commitments(year: 2021) { funder { code } amount source } }');
    const cents = (data?.['commitments'] as { funder: { code: string }; amount: string }[]).map(
      ({ funder, amount }) => [funder.code, Number(amount.replace('.', ''))] as const,
    );
    expect(cents.reduce((sum, [, amount]) => sum + amount, 0)).toBe(11_000_000);
    expect(cents.filter(([code]) => code !== 'SG_CIPDR').reduce((sum, [, amount]) => sum + amount, 0)).toBe(4_000_000);
  });

  it('are none before the convention’s first fiscal year', async () => {
    const ask = await asViewer(shared, { parties: ['ANISCG'] });
    const { data } = await ask('{ commitments(year: 2020) { amount } subsidyLines(year: 2020) { totalCount } }');
    expect(data).toEqual({ commitments: [], subsidyLines: { totalCount: 0 } });
  });
});

describe('another party’s line is not there for the DGPN', () => {
  const foreign = async () => {
    const board = await asViewer(shared, { parties: ['BOARD'] });
    const { data } = await board(LINES, { year: 2021 });
    const lines: Line[] = data?.['subsidyLines'].nodes;
    return lines.filter(({ funder }) => funder.code !== 'DGPN').map(({ id }) => id);
  };

  it('by id, by alias and in a fragment', async () => {
    const ask = await asViewer(shared, { parties: ['DGPN'] });
    for (const id of await foreign()) {
      const { data, errors } = await ask(
        `query ($id: ID!) { subsidyLine(id: $id) { committed } other: subsidyLine(id: $id) { ...line } }
         fragment line on SubsidyLine { sum: committed funder { code } payments { amount } }`,
        { id },
      );
      expect(errors).toEqual([]);
      expect(data).toEqual({ subsidyLine: null, other: null });
    }
  });

  it('by a forged entity representation, even with the gateway’s own passport', async () => {
    const ask = await asPassport(shared, 'funding', { parties: ['DGPN'] });
    const representations = (await foreign()).map((id) => ({ __typename: 'SubsidyLine', id, funderCode: 'DGPN' }));
    const { data, errors } = await ask(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on SubsidyLine { id committed } } }',
      { representations },
    );
    expect(errors).toEqual([]);
    expect(data?.['_entities']).toEqual([null, null, null]);
  });

  it('behind a cursor taken from the board’s list', async () => {
    const board = await asViewer(shared, { parties: ['BOARD'] });
    const { data: first } = await board(LINES, { first: 1 });
    const ask = await asViewer(shared, { parties: ['DGPN'] });
    const { data } = await ask(LINES, { first: 100, after: first?.['subsidyLines'].pageInfo.endCursor });
    const lines: Line[] = data?.['subsidyLines'].nodes;
    expect(new Set(lines.map(({ funder }) => funder.code))).toEqual(new Set(['DGPN']));
  });
});

describe('paging through the lines', () => {
  it('shows every line once, whatever the size of the pages', async () => {
    const ask = await asViewer(shared, { parties: ['BOARD'] });
    const whole = await ask(LINES, { first: 100 });
    const all = (whole.data?.['subsidyLines'].nodes as Line[]).map(({ id }) => id);
    for (const first of [1, 5, 7]) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { data } = await ask(LINES, { first, after });
        expect(data?.['subsidyLines'].totalCount).toBe(all.length);
        seen.push(...(data?.['subsidyLines'].nodes as Line[]).map(({ id }) => id));
        after = data?.['subsidyLines'].pageInfo.hasNextPage ? data?.['subsidyLines'].pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(all);
    }
  });
});

describe('people with several parties, applications and strangers', () => {
  it('a DGPN director who sits on the board sees the union', async () => {
    const ask = await asViewer(shared, { parties: ['DGPN', 'BOARD'] });
    const { data } = await ask(LINES, { year: 2021 });
    expect(amounts(data?.['subsidyLines'].nodes)).toEqual(ALL_FOUR);
  });

  it('an application has only the scopes given to it', async () => {
    const ask = await asViewer(shared, { parties: ['ANISCG'], application: 'paie', scopes: ['posts:read'] });
    const { data, errors } = await ask('{ subsidyLines { totalCount } }');
    expect(data).toEqual({ subsidyLines: null });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: 'FORBIDDEN', rule: 'funding-read' }),
    ]);
  });

  it('a person of no party sees no subsidy', async () => {
    const ask = await asViewer(shared, { parties: [] });
    const { data, errors } = await ask('{ subsidyLines { totalCount nodes { id } } }');
    expect(data).toEqual({ subsidyLines: null });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
