import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PARTIES } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { governance } from '../slices.js';
import { UNDERTAKINGS } from './migrations/undertakings.js';

interface Node {
  number: string;
  article: number | null;
  nextDueOn: string | null;
  owedBy: { code: string }[];
  owedTo: { code: string }[];
}

let database: SubgraphDatabase;
beforeAll(async () => {
  database = await startSubgraphDatabase(governance, { now: '2026-10-15T09:00:00Z' });
});
afterAll(() => database.stop());

const PAGE = `query ($first: Int, $after: String, $article: Int, $party: PartyCode, $dueBy: Date, $order: UndertakingOrder) {
  undertakings(first: $first, after: $after, article: $article, party: $party, dueBy: $dueBy, order: $order) {
    totalCount nodes { number article nextDueOn owedBy { code } owedTo { code } } pageInfo { hasNextPage endCursor } } }`;

/** Every page of the ledger, one after the other. */
async function listed(asker: Asker, asked: Readonly<Record<string, unknown>> = {}): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await database.ask(asker, PAGE, { first: 100, ...asked, after });
    expect(errors).toBeUndefined();
    // The shape is what the query asked.
    const { undertakings } = JSON.parse(JSON.stringify(data));
    nodes.push(...undertakings.nodes);
    after = undertakings.pageInfo.hasNextPage ? undertakings.pageInfo.endCursor : null;
    if (after === null) expect(nodes).toHaveLength(undertakings.totalCount);
  } while (after !== null);
  return nodes;
}

const BOARD: Asker = { parties: ['BOARD'] };
const concerns = (party: string, { owedBy, owedTo }: Node) => [...owedBy, ...owedTo].some(({ code }) => code === party);
/** Days as text, what has none last. */
const due = ({ nextDueOn }: Node) => nextDueOn ?? '9999';

describe('The clause ledger', () => {
  it.each(PARTIES)('as %s, shows each commitment once, however it is sorted, narrowed and paged', async (viewer) => {
    const asker: Asker = { parties: [viewer] };
    const text = await listed(asker);
    expect(text.map(({ number }) => number)).toEqual([...UNDERTAKINGS.map(({ number }) => number), 'CA-2026-01']);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('TEXT', 'DUE', null),
        fc.constantFrom(null, 2, 3, 4, 6),
        fc.constantFrom(...PARTIES, null),
        fc.constantFrom(null, '2026-11-23', '2026-11-24', '2026-12-31', '2199-12-31'),
        async (first, order, article, party, dueBy) => {
          const expected = text.filter(
            (node) =>
              (article === null || node.article === article) &&
              (party === null || concerns(party, node)) &&
              (dueBy === null || due(node) <= dueBy),
          );
          // A stable sort keeps the order of the text within a day.
          if (order === 'DUE') expected.sort((a, b) => due(a).localeCompare(due(b)));
          expect(await listed(asker, { first, order, article, party, dueBy })).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('shows first what falls due next: with the term in autumn, with the fiscal year in spring', async () => {
    const numbers = async (now: string, dueBy: string) =>
      (await listed({ ...BOARD, now }, { order: 'DUE', dueBy })).map(({ number, nextDueOn }) => [number, nextDueOn]);
    expect(await numbers('2026-10-15T09:00:00Z', '2026-12-31')).toEqual([
      ['ART4-1', '2026-11-24'],
      ['ART4-2', '2026-11-24'],
      ['ART4-4', '2026-11-24'],
      ['ART3-3', '2026-12-31'],
      ['ART3-4', '2026-12-31'],
    ]);
    // One second later the next term has begun in Paris.
    expect(await numbers('2026-11-24T22:59:59Z', '2026-11-24')).toHaveLength(3);
    expect(await numbers('2026-11-24T23:00:00Z', '2026-12-31')).toEqual([
      ['ART3-3', '2026-12-31'],
      ['ART3-4', '2026-12-31'],
    ]);
  });

  it('shows what a party owes and is owed: its own subsidy and not another’s', async () => {
    const numbers = async (party: string) => (await listed(BOARD, { party, article: 3 })).map(({ number }) => number);
    expect(await numbers('SG_CIPDR')).toEqual(['ART3-1', 'ART3-2', 'ART3-3']);
    expect(await numbers('PP')).toEqual(['ART3-1', 'ART3-2', 'ART3-4']);
    expect(await numbers('ANISCG')).toEqual(['ART3-1', 'ART3-2', 'ART3-3', 'ART3-4']);
    expect(await numbers('BOARD')).toEqual([]);
  });

  it('says of a commitment the same by its key, before the signature too', async () => {
    for (const now of ['2020-11-24T22:59:59Z', '2020-11-24T23:00:00Z', '2026-10-15T09:00:00Z']) {
      const { data } = await database.ask(
        { ...BOARD, now },
        '{ undertakings(first: 100) { nodes { id article nextDueOn status overdueSince periods { dueOn status owing { code } } } } }',
      );
      const { nodes } = JSON.parse(JSON.stringify(data)).undertakings;
      const single = await database.ask(
        { ...BOARD, now },
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Undertaking { id article nextDueOn status overdueSince periods { dueOn status owing { code } } } } }',
        { of: nodes.map(({ id }: { id: string }) => ({ __typename: 'Undertaking', id })) },
      );
      expect(single.data?.['_entities']).toEqual(nodes);
      const ofTheText = nodes.filter(({ article }: Node) => article !== null);
      const days = new Set(ofTheText.map(({ nextDueOn }: Node) => nextDueOn));
      expect(days.size).toBe(now < '2020-11-24T23' ? 1 : 3);
    }
  });

  it.each([
    ['the cursor of the other order', 'DUE', null],
    ['the cursor of the other order', null, 'DUE'],
  ])('refuses %s', async (_what, taken, used) => {
    const { data } = await database.ask(BOARD, PAGE, { first: 2, order: taken });
    const { endCursor } = JSON.parse(JSON.stringify(data)).undertakings.pageInfo;
    const answer = await database.ask(BOARD, PAGE, { after: endCursor, order: used });
    expect([answer.data, answer.errors?.[0]?.message]).toEqual([
      { undertakings: null },
      expect.stringMatching(/curseur/),
    ]);
  });

  it('is closed to a person of no party, whichever lock is taken away', async () => {
    const asker: Asker = { parties: [] };
    const { data, errors } = await database.ask(asker, PAGE, { order: 'DUE' });
    expect([data, errors?.[0]?.extensions['rule']]).toEqual([{ undertakings: null }, 'governance-read']);
    expect(await listed({ ...asker, without: 'FIELD_LOCK' }, { order: 'DUE' })).toEqual([]);
    const rowLockGone = await database.ask({ ...asker, without: 'ROW_LOCK' }, PAGE, { order: 'DUE' });
    expect(rowLockGone.data).toEqual({ undertakings: null });
  });
});
