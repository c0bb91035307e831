import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { training } from '../slices.js';

interface Node {
  worker: { id: string };
  status: string;
  dueOn: string;
}

let database: SubgraphDatabase;
/** Every onboarding in the order of the list, with who is competent. */
let stored: { id: string; due: string; competent: string[]; department: string }[];

beforeAll(async () => {
  database = await startSubgraphDatabase(training, { now: '2026-12-01T09:00:00Z' });
  const rows = await database.asOwner((send) =>
    send(`SELECT worker_id AS id, due_on::text AS due, competent_parties AS competent, department_code AS department
          FROM training.onboarding ORDER BY due_on, worker_id`),
  );
  stored = JSON.parse(JSON.stringify(rows));
});
afterAll(() => database.stop());

const ANISCG: Asker = { parties: ['ANISCG'] };
const PAGE = `query ($first: Int, $after: String, $status: [OnboardingStatus!]) {
  onboardings(first: $first, after: $after, status: $status) {
    totalCount nodes { worker { id } status dueOn } pageInfo { hasNextPage endCursor } } }`;

/** Every page of the list, one after the other. */
async function listed(asker: Asker, status: string[] | null, first = 100) {
  const nodes: Node[] = [];
  let totalCount: number;
  let after: string | null = null;
  do {
    const { data, errors } = await database.ask(asker, PAGE, { first, after, status });
    expect(errors).toBeUndefined();
    // The shape is what the query asked.
    const { onboardings } = JSON.parse(JSON.stringify(data));
    nodes.push(...onboardings.nodes);
    totalCount = onboardings.totalCount;
    after = onboardings.pageInfo.hasNextPage ? onboardings.pageInfo.endCursor : null;
  } while (after !== null);
  return { nodes, totalCount, ids: nodes.map(({ worker }) => worker.id) };
}

describe('The list of onboardings', () => {
  it('shows each once, the earliest due day first, whatever the size of a page and the statuses asked', async () => {
    const whole = await listed(ANISCG, null);
    expect(whole.ids).toEqual(stored.map(({ id }) => id));
    const statuses = fc.subarray(['DONE', 'BOOKED', 'OVERDUE', 'DUE'], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(statuses, fc.integer({ min: 7, max: 100 }), async (asked, first) => {
        const { nodes, totalCount } = await listed(ANISCG, asked, first);
        const expected = whole.nodes.filter(({ status }) => asked.includes(status));
        expect([nodes, totalCount]).toEqual([expected, expected.length]);
      }),
      { numRuns: 12 },
    );
  });

  it('holds, in the demonstration, mostly ones that are done, some booked, some overdue', async () => {
    const counts = await Promise.all(
      ['BOOKED', 'OVERDUE', 'DUE', 'DONE'].map(async (status) => (await listed(ANISCG, [status])).totalCount),
    );
    expect(counts).toEqual([15, 24, 6, stored.length - 45]);
  });

  it.each([
    ['2026-11-30T22:59:59Z', '2026-11-30'],
    ['2026-11-30T23:00:00Z', '2026-12-01'],
    ['2021-03-01T09:00:00Z', '2021-03-01'],
  ])('says at %s what each person’s own page says', async (now, today) => {
    const { nodes } = await listed({ ...ANISCG, now }, null);
    const { data } = await database.ask(
      { ...ANISCG, now },
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on SocialWorker { onboarding { worker { id } status dueOn } } } }',
      { of: nodes.map(({ worker }) => ({ __typename: 'SocialWorker', id: worker.id })) },
    );
    const single = JSON.parse(JSON.stringify(data))._entities;
    expect(single.map(({ onboarding }: { onboarding: Node }) => onboarding)).toEqual(nodes);
    for (const { status, dueOn } of nodes) {
      if (status === 'OVERDUE') expect(dueOn < today).toBe(true);
      if (status === 'DUE') expect(dueOn >= today).toBe(true);
    }
  });

  it.each<[Party[]]>([[['DGPN']], [['DGGN']], [['PP']], [['DGPN', 'DGGN']], [['PP', 'BOARD']], [['ANISCG', 'DGPN']]])(
    'shows %j those of its competence alone and counts no other, whichever lock is taken away',
    async (parties) => {
      const own = stored.filter(({ competent }) =>
        parties.some((party) => party === 'ANISCG' || competent.includes(party)),
      );
      for (const without of [undefined, 'FIELD_LOCK'] as const) {
        const { ids, totalCount } = await listed({ parties, ...(without && { without }) }, null);
        expect([ids, totalCount]).toEqual([own.map(({ id }) => id), own.length]);
      }
      const { data } = await database.ask({ parties, without: 'ROW_LOCK' }, PAGE, { first: 100 });
      for (const [index, node] of JSON.parse(JSON.stringify(data)).onboardings.nodes.entries()) {
        const visible = own.some(({ id }) => id === stored[index]?.id);
        expect(Object.values(node).map((value) => value !== null)).toEqual([visible, visible, visible]);
      }
    },
  );

  it.each<[Asker]>([
    [{ parties: ['SG_CIPDR'] }],
    [{ parties: ['BOARD'] }],
    [{ parties: ['SG_CIPDR', 'BOARD'] }],
    [{ parties: [] }],
    [{ parties: ['ANISCG'], scopes: ['posts:read'] }],
  ])('is refused to %j with its reason', async (asker) => {
    const { data, errors } = await database.ask(asker, PAGE);
    expect([data, errors?.map(({ extensions }) => extensions['rule'])]).toEqual([
      { onboardings: null },
      ['onboarding-read'],
    ]);
    const rowLockAlone = await database.ask({ ...asker, without: 'FIELD_LOCK' }, PAGE);
    expect(rowLockAlone.data).toMatchObject({ onboardings: { totalCount: 0, nodes: [] } });
  });

  it('stays within the département of an application bound to one', async () => {
    const { ids } = await listed({ ...ANISCG, departments: ['75'] }, null);
    expect(ids).toEqual(stored.filter(({ department }) => department === '75').map(({ id }) => id));
  });

  it('is empty, and counts none, past its end and for a status that nobody has', async () => {
    expect(await listed({ ...ANISCG, now: '2030-01-01T09:00:00Z' }, ['DUE'])).toEqual({
      nodes: [],
      totalCount: 0,
      ids: [],
    });
    const { data } = await database.ask(ANISCG, PAGE, { first: 100, status: ['BOOKED'] });
    const { endCursor } = JSON.parse(JSON.stringify(data)).onboardings.pageInfo;
    const past = await database.ask(ANISCG, PAGE, { status: ['BOOKED'], after: endCursor });
    expect(past.data).toMatchObject({ onboardings: { totalCount: 15, nodes: [], pageInfo: { hasNextPage: false } } });
  });
});
