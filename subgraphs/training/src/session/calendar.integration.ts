import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PARTIES } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { training } from '../slices.js';

interface Node {
  id: string;
  startsAt: string;
  state: string;
  hostParty: { code: string };
}

let database: SubgraphDatabase;
beforeAll(async () => {
  database = await startSubgraphDatabase(training, { now: '2026-12-01T09:00:00Z' });
});
afterAll(() => database.stop());

const PAGE = `query ($first: Int, $after: String, $order: TimeOrder, $hostParty: PartyCode, $state: [SessionState!]) {
  sessions(first: $first, after: $after, order: $order, hostParty: $hostParty, state: $state) {
    totalCount nodes { id startsAt state hostParty { code } } pageInfo { hasNextPage endCursor } } }`;

async function page(asker: Asker, variables: Readonly<Record<string, unknown>>) {
  const { data, errors } = await database.ask(asker, PAGE, variables);
  expect(errors).toBeUndefined();
  // The shape is what the query asked.
  return JSON.parse(JSON.stringify(data)).sessions;
}

/** Every page of the calendar, one after the other. */
async function listed(asker: Asker, filter: Readonly<Record<string, unknown>> = {}): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const { nodes: found, totalCount, pageInfo } = await page(asker, { first: 100, ...filter, after });
    nodes.push(...found);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (after === null) expect(nodes).toHaveLength(totalCount);
  } while (after !== null);
  return nodes;
}

describe('The calendar of a person who narrows it', () => {
  it.each(PARTIES)(
    'as %s, shows every session once in either direction, for any host, states and page size',
    async (party) => {
      const asker: Asker = { parties: [party] };
      const whole = await listed(asker);
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('CHRONOLOGICAL', 'LATEST_FIRST', null),
          fc.constantFrom(...PARTIES, null),
          fc.subarray(['DRAFT', 'OPEN', 'HELD', 'CANCELLED']),
          fc.integer({ min: 5, max: 100 }),
          async (order, hostParty, state, first) => {
            const expected = whole.filter(
              (session) =>
                (hostParty === null || session.hostParty.code === hostParty) &&
                (state.length === 0 || state.includes(session.state)),
            );
            if (order === 'LATEST_FIRST') expected.reverse();
            expect(await listed(asker, { order, hostParty, state, first })).toEqual(expected);
          },
        ),
        { numRuns: 10 },
      );
    },
  );

  it('shows sessions of one instant once each, in either direction', async () => {
    await database.asOwner((send) =>
      send(`INSERT INTO training.session (id, programme_id, venue_id, department_code, starts_at, ends_at, seats, host_party, state)
            SELECT gen_random_uuid(), p.id, v.id, v.department_code, '2031-05-05T08:00Z', '2031-05-05T10:00Z', 5, 'DGGN', 'OPEN'
            FROM training.venue v CROSS JOIN (SELECT id FROM training.programme LIMIT 1) p`),
    );
    for (const order of ['CHRONOLOGICAL', 'LATEST_FIRST']) {
      const sessions = await listed({ parties: ['BOARD'] }, { order, first: 2 });
      expect(new Set(sessions.map(({ id }) => id)).size).toBe(sessions.length);
    }
  });

  it('finds no draft of another host by asking for drafts', async () => {
    const all = await listed({ parties: ['ANISCG'] }, { state: ['DRAFT'] });
    expect(new Set(all.map(({ hostParty }) => hostParty.code)).size).toBeGreaterThan(2);
    for (const party of PARTIES.filter((one) => one !== 'ANISCG')) {
      const own = all.filter(({ hostParty }) => hostParty.code === party);
      expect(await listed({ parties: [party] }, { state: ['DRAFT'] })).toEqual(own);
      for (const { code } of all.map(({ hostParty }) => hostParty)) {
        const { totalCount } = await page({ parties: [party] }, { state: ['DRAFT'], hostParty: code });
        expect(totalCount).toBe(code === party ? own.length : 0);
      }
    }
  });

  it('refuses the cursor of the other direction', async () => {
    const asker: Asker = { parties: ['BOARD'] };
    const { pageInfo } = await page(asker, { first: 5, order: 'LATEST_FIRST' });
    const { data, errors } = await database.ask(asker, PAGE, { after: pageInfo.endCursor });
    expect([data, errors?.[0]?.message]).toEqual([{ sessions: null }, expect.stringMatching(/curseur/)]);
  });
});
