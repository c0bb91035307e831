import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Party } from '@iscg/access';
import { startSubgraphDatabase, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { FORCES, competentParties, parsePlainDate } from '@iscg/values';
import { posts } from '../slices.js';
import { PostState, stateAsOf } from './lifecycle.js';
import { PostOrderField } from './post-order.js';
import { Territory } from './territory.js';

let database: SubgraphDatabase;

beforeAll(async () => {
  database = await startSubgraphDatabase(posts, { now: '2026-01-15T09:00:00Z' });
});
afterAll(() => database.stop());

const QUERY = `query ($first: Int, $after: String, $asOf: Date, $orderBy: PostOrder, $filter: PostFilter) {
  posts(first: $first, after: $after, asOf: $asOf, orderBy: $orderBy, filter: $filter) {
    totalCount nodes { reference } pageInfo { hasNextPage endCursor }
  }
}`;

interface Page {
  totalCount: number;
  nodes: { reference: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function pageOf(parties: readonly Party[], variables: Readonly<Record<string, unknown>>): Promise<Page> {
  const { data, errors } = await database.ask({ parties }, QUERY, variables);
  expect(errors).toBeUndefined();
  const { posts: page } = data as { posts: Page };
  return page;
}

/** All pages one after the other, and the counts that they announce. */
async function everyPage(parties: readonly Party[], variables: Readonly<Record<string, unknown>>) {
  const references: string[] = [];
  const totals = new Set<number>();
  for (let after: string | null | undefined; after !== null;) {
    const { totalCount, nodes, pageInfo } = await pageOf(parties, { ...variables, after });
    references.push(...nodes.map(({ reference }) => reference));
    totals.add(totalCount);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
  return { references, totals: [...totals] };
}

type Key = string | number;

/** What each order compares, from the invented world alone. */
function keysOf(asOf: string): Map<string, Record<PostOrderField, Key>> {
  const employers = new Map(database.world.employers.map(({ id, name }) => [id, name]));
  return new Map(
    database.world.posts.flatMap((post) => {
      const history = post.events.map(({ kind, on }, sequence) => ({ kind, on: parsePlainDate(on), sequence }));
      const state = stateAsOf(history, parsePlainDate(asOf));
      if (!state) return [];
      const folded = (employers.get(post.employerId) ?? '').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
      return [
        [
          post.reference,
          {
            REFERENCE: post.reference,
            DEPARTMENT: post.departmentCode,
            FORCE: FORCES.indexOf(post.force),
            TERRITORY: Object.keys(Territory).indexOf(post.territory),
            STATE: Object.keys(PostState).indexOf(state.state),
            STATE_SINCE: state.since,
            FTE: Number(post.fte),
            EMPLOYER: folded,
          },
        ] as const,
      ];
    }),
  );
}

function sorted(asOf: string, field: PostOrderField, direction: 'ASC' | 'DESC', seen: (reference: string) => boolean) {
  const keys = keysOf(asOf);
  const key = (reference: string): Key => keys.get(reference)?.[field] ?? '';
  const compare = (a: Key, b: Key) => (a === b ? 0 : a < b ? -1 : 1);
  const sign = direction === 'ASC' ? 1 : -1;
  return [...keys.keys()].filter(seen).sort((a, b) => sign * compare(key(a), key(b)) || compare(a, b));
}

const ORDERS = Object.values(PostOrderField).flatMap((field) =>
  (['ASC', 'DESC'] as const).map((direction) => [field, direction] as const),
);

describe('the list of posts', () => {
  it.each(ORDERS)(
    'by %s %s is the same page by page as at once, each post once, whatever the pages',
    async (field, direction) => {
      const page = fc.record({
        first: fc.integer({ min: 7, max: 100 }),
        asOf: fc.constantFrom('2006-03-31', '2012-07-01', '2018-12-31', '2026-01-15'),
        party: fc.constantFrom<Party>('ANISCG', 'DGPN', 'DGGN', 'PP'),
      });
      await fc.assert(
        fc.asyncProperty(page, async ({ first, asOf, party }) => {
          const orderBy = { field, direction };
          const { references, totals } = await everyPage([party], { first, asOf, orderBy });
          const owners = new Map(
            database.world.posts.map((post) => [post.reference, competentParties(post.force, post.departmentCode)]),
          );
          const expected = sorted(
            asOf,
            field,
            direction,
            (reference) => party === 'ANISCG' || owners.get(reference)?.some((owner) => owner === party) === true,
          );
          expect(references).toEqual(expected);
          expect(totals).toEqual([expected.length]);
        }),
        { numRuns: 4 },
      );
    },
  );

  it('without an order comes by reference', async () => {
    const { references } = await everyPage(['BOARD'], { first: 100 });
    expect(references).toEqual(database.world.posts.map(({ reference }) => reference));
  });

  it('goes on from a cursor under another filter: the place is in the order, not in the filter', async () => {
    const orderBy = { field: 'DEPARTMENT', direction: 'ASC' };
    const { pageInfo } = await pageOf(['ANISCG'], { first: 50, orderBy });
    const filter = { force: 'MIXED' };
    const all = await everyPage(['ANISCG'], { first: 100, orderBy, filter });
    const rest = await pageOf(['ANISCG'], { first: 100, orderBy, filter, after: pageInfo.endCursor });
    expect(rest.nodes.length).toBeGreaterThan(0);
    expect(all.references.slice(-rest.nodes.length)).toEqual(rest.nodes.map(({ reference }) => reference));
    expect(rest.nodes.length).toBeLessThan(all.references.length);
  });

  it('refuses a cursor made under another order, in French', async () => {
    const { pageInfo } = await pageOf(['ANISCG'], { first: 5, orderBy: { field: 'FTE', direction: 'ASC' } });
    for (const orderBy of [null, { field: 'FTE', direction: 'DESC' }, { field: 'STATE', direction: 'ASC' }]) {
      const { data, errors = [] } = await database.ask({ parties: ['ANISCG'] }, QUERY, {
        after: pageInfo.endCursor,
        orderBy,
      });
      expect(data).toEqual({ posts: null });
      expect(errors.map(({ message, extensions }) => [extensions['code'], message])).toEqual([
        ['BAD_USER_INPUT', expect.stringContaining('a été fait pour un autre ordre')],
      ]);
    }
  });

  it('by employer shows nothing of an employer that the viewer may not see', async () => {
    const bound = { parties: ['ANISCG'] as const, departments: ['93'] };
    await database.asOwner((send) =>
      send(`UPDATE posts.employer SET department_code = '01' WHERE department_code = '93'`),
    );
    const orderBy = { field: 'EMPLOYER', direction: 'DESC' };
    const { data } = await database.ask(bound, QUERY, { first: 1, orderBy });
    const { pageInfo } = (data as { posts: Page }).posts;
    expect(
      Buffer.from(pageInfo.endCursor ?? '', 'base64url')
        .toString()
        .slice(8),
    ).toMatch(/^\["EMPLOYER DESC","",/);
  });

  it('counts and orders in one statement', async () => {
    const statements: string[] = [];
    await database.ask(
      { parties: ['DGGN'] },
      QUERY,
      { orderBy: { field: 'EMPLOYER', direction: 'ASC' }, filter: { search: 'brigade' } },
      statements,
    );
    expect(statements.filter((sql) => !/^(?:BEGIN|COMMIT)/.test(sql))).toHaveLength(1);
  });
});

describe('the filter of the list of posts', () => {
  const count = async (parties: readonly Party[], filter: object) =>
    (await pageOf(parties, { first: 1, filter })).totalCount;
  const own = (of: (post: SubgraphDatabase['world']['posts'][number]) => boolean) =>
    database.world.posts.filter(of).length;
  const ISLAND = ['75', '77', '78', '91', '92', '93', '94', '95'];

  it('by region counts the posts of its départements, within what the viewer may see', async () => {
    const inRegion = own(({ departmentCode }) => ISLAND.includes(departmentCode));
    const ofPolice = own(({ departmentCode, force }) => ISLAND.includes(departmentCode) && force !== 'GENDARMERIE');
    expect(await count(['BOARD'], { regionCodes: ['11'] })).toBe(inRegion);
    expect((await count(['PP'], { regionCodes: ['11'] })) + (await count(['DGPN'], { regionCodes: ['11'] }))).toBe(
      ofPolice,
    );
    expect(await count(['PP'], { regionCodes: ['84'] })).toBe(0);
    expect(await count(['BOARD'], { regionCodes: ['11'], departmentCodes: ['01'] })).toBe(0);
  });

  it('by competent party never shows one directorate the posts of another', async () => {
    const ofPrefecture = own((post) => competentParties(post.force, post.departmentCode).includes('PP'));
    const shared = own(
      (post) => post.force === 'MIXED' && competentParties(post.force, post.departmentCode).includes('PP'),
    );
    expect(await count(['SG_CIPDR'], { competentParty: 'PP' })).toBe(ofPrefecture);
    expect(await count(['DGGN'], { competentParty: 'PP' })).toBe(shared);
    expect(await count(['DGPN'], { competentParty: 'PP' })).toBe(0);
    expect(await count(['BOARD'], { competentParty: 'BOARD' })).toBe(0);
  });

  it('by employer counts its posts', async () => {
    const { employerId } = database.world.posts[0] ?? { employerId: '' };
    const expected = own((post) => post.employerId === employerId);
    expect(await count(['ANISCG'], { employerId })).toBe(expected);
    expect(await count(['ANISCG'], { employerId, departmentCodes: ['976'] })).toBe(0);
  });
});
