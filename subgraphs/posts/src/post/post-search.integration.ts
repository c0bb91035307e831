import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { posts } from '../slices.js';

const HOLDER = 'Zoé-Hélène Œuvrard d’Açores';
let database: SubgraphDatabase;
let gendarmerie: string;
let police: string;

beforeAll(async () => {
  database = await startSubgraphDatabase(posts, { now: '2026-01-15T09:00:00Z' });
  gendarmerie = await named('GENDARMERIE', '01', 'Zoé-Hélène', 'Œuvrard d’Açores');
  police = await named('POLICE', '69', 'Zoé', 'Œuvrard');
});
afterAll(() => database.stop());

/** Gives the holder of a filled post a name that no other has; the reference of the post. */
async function named(force: string, department: string, givenName: string, familyName: string): Promise<string> {
  const post = database.world.posts.find(
    ({ events, ...found }) =>
      found.force === force && found.departmentCode === department && events.at(-1)?.kind === 'FILLED',
  );
  const worker = post?.assignments.at(-1)?.workerId;
  if (!post || !worker) throw new Error(`nobody holds a ${force} post in ${department}`);
  await database.asOwner((send) =>
    send('UPDATE posts.social_worker_identity SET given_name = $2, family_name = $3 WHERE worker_id = $1', [
      worker,
      givenName,
      familyName,
    ]),
  );
  return post.reference;
}

async function found(asker: Asker, search: string, asOf?: string): Promise<string[]> {
  const { data, errors } = await database.ask(
    asker,
    'query ($search: String!, $asOf: Date) { posts(first: 100, asOf: $asOf, filter: { search: $search }) { totalCount nodes { id reference } } }',
    { search, asOf },
  );
  expect(asker.without === 'ROW_LOCK' ? undefined : errors).toBeUndefined();
  const { posts: page } = data as { posts: { totalCount: number; nodes: { reference: string | null }[] } };
  expect(page.totalCount).toBe(page.nodes.length);
  return page.nodes.flatMap(({ reference }) => reference ?? []);
}

const ANISCG: Asker = { parties: ['ANISCG'] };
const places = (post: SubgraphDatabase['world']['posts'][number]) =>
  database.world.hostUnits.filter(({ id }) => post.hostUnitIds.includes(id));
const references = (of: (post: SubgraphDatabase['world']['posts'][number]) => boolean) =>
  database.world.posts.filter(of).map(({ reference }) => reference);

describe('a search for posts', () => {
  it.each([
    ['the reference, in any case', 'iscg-2b-0001', () => ['ISCG-2B-0001']],
    ['a part of the reference', 'ISCG-976', () => references(({ departmentCode }) => departmentCode === '976')],
    [
      'a commune, without its accents',
      'NIMES',
      () => references((post) => places(post).some(({ communeName }) => communeName === 'Nîmes')),
    ],
    [
      'a host unit and a commune, in any order',
      'bourg-en-bresse BRIGADE',
      () => references((post) => places(post).some(({ name }) => name === 'Brigade de gendarmerie – Bourg-en-Bresse')),
    ],
    [
      'the employer, with accents that it has not',
      'conseil dépàrtemental seîne-saint-denis',
      () => {
        const employer = database.world.employers.find(
          ({ name }) => name === 'Conseil départemental – Seine-Saint-Denis',
        );
        return references((post) => post.employerId === employer?.id);
      },
    ],
  ])('finds by %s', async (_, search, expected) => {
    expect(expected().length).toBeGreaterThan(0);
    expect(await found(ANISCG, search)).toEqual(expected());
  });

  it('finds a post only when every word is found', async () => {
    expect(await found(ANISCG, 'bourg-en-bresse')).not.toEqual([]);
    expect(await found(ANISCG, 'bourg-en-bresse marseille')).toEqual([]);
  });

  it('finds no word across two names', async () => {
    const [unit] = database.world.hostUnits;
    expect(await found(ANISCG, `${unit?.name.slice(-3)}${unit?.communeName.slice(0, 3)}`)).toEqual([]);
  });

  it.each(['%', '_', '____-__-____', '\\', '.*', "' OR '1'='1", '(', '[a-z]', '*', '?'])(
    'takes %s for what it is and finds nothing',
    async (search) => {
      expect(await found(ANISCG, search)).toEqual([]);
    },
  );

  it.each(['', '   ', 'a'.repeat(101), 'a'.repeat(5_000), 'a\0b', '\ud800'])(
    'refuses a text that is no search, in French',
    async (search) => {
      const { data, errors = [] } = await database.ask(
        ANISCG,
        'query ($search: String!) { posts(filter: { search: $search }) { totalCount } postFigures(filter: { search: $search }) { posts } }',
        { search },
      );
      expect(data).toEqual({ posts: null, postFigures: null });
      expect(errors.map(({ message }) => message)).toEqual(Array(2).fill(expect.stringContaining('« search »')));
    },
  );
});

describe('a search by the name of a holder', () => {
  const SPELLINGS = [
    HOLDER,
    'zoe-helene',
    'OEUVRARD zoe',
    "d'acores",
    'D’AÇORES',
    'œuvrard d’',
    'Zoe\u0301-HE\u0301LE\u0300NE',
  ];

  it.each(SPELLINGS)('finds « %s » for those who may read the name', async (search) => {
    expect(await found({ parties: ['DGGN'] }, search)).toEqual([gendarmerie]);
    expect(await found(ANISCG, search)).toContain(gendarmerie);
  });

  const cases: readonly [readonly Party[], 'FINDS' | 'FINDS_NOT', 'FINDS' | 'FINDS_NOT'][] = [
    [['ANISCG'], 'FINDS', 'FINDS'],
    [['DGGN'], 'FINDS', 'FINDS_NOT'],
    [['DGPN'], 'FINDS_NOT', 'FINDS'],
    [['PP'], 'FINDS_NOT', 'FINDS_NOT'],
    [['SG_CIPDR'], 'FINDS_NOT', 'FINDS_NOT'],
    [['BOARD'], 'FINDS_NOT', 'FINDS_NOT'],
    [['SG_CIPDR', 'BOARD'], 'FINDS_NOT', 'FINDS_NOT'],
    [['DGPN', 'BOARD'], 'FINDS_NOT', 'FINDS'],
    [['DGGN', 'BOARD'], 'FINDS', 'FINDS_NOT'],
    [['DGGN', 'DGPN'], 'FINDS', 'FINDS'],
  ];
  const locks: readonly Pick<Asker, 'without'>[] = [{}, { without: 'FIELD_LOCK' }, { without: 'ROW_LOCK' }];
  const table = cases.flatMap(([parties, ...finds]) =>
    locks.map((lock) => [parties.join('+'), lock.without ?? 'nothing', { parties, ...lock }, finds] as const),
  );

  it.each(table)('%s, with %s taken away, finds only those whose name it may read', async (_, __, asker, finds) => {
    const expected = [finds[0] === 'FINDS' ? gendarmerie : '', finds[1] === 'FINDS' ? police : ''].filter(Boolean);
    expect(await found(asker, 'zoe oeuvrard')).toEqual(expected);
  });

  it.each([['SG_CIPDR'], ['BOARD'], ['DGPN', 'BOARD']] as const)(
    'tells %p nothing by counts, figures or the curve either',
    async (...parties) => {
      const filter = '{ search: "açores" }';
      const { data } = await database.ask(
        { parties },
        `{ posts(filter: ${filter}) { totalCount } postFigures(filter: ${filter}) { posts fte }
           deploymentCurve(from: "2025-12-01", to: "2026-01-15", step: MONTH, filter: ${filter}) { posts } }`,
      );
      expect(data).toEqual({
        posts: { totalCount: 0 },
        postFigures: { posts: 0, fte: '0.00' },
        deploymentCurve: [{ posts: 0 }, { posts: 0 }, { posts: 0 }],
      });
    },
  );

  it.each([['SG_CIPDR'], ['BOARD']] as const)('still finds for %s by the commune of the same post', async (party) => {
    const [unit] = database.world.posts.filter(({ reference }) => reference === gendarmerie).flatMap(places);
    expect(await found({ parties: [party] }, `${gendarmerie} ${unit?.communeName}`)).toEqual([gendarmerie]);
    expect(await found({ parties: [party] }, `${gendarmerie} açores`)).toEqual([]);
  });

  it('finds who held the post on the day, not who holds it now', async () => {
    const post = database.world.posts.find(({ reference }) => reference === gendarmerie);
    const { startsOn = '' } = post?.assignments.at(-1) ?? {};
    const dayBefore = new Date(Date.parse(startsOn) - 86_400_000).toISOString().slice(0, 10);
    expect(await found(ANISCG, 'açores', startsOn)).toEqual([gendarmerie]);
    expect(await found(ANISCG, 'açores', dayBefore)).toEqual([]);
  });

  it('finds nobody for somebody who may not read posts at all', async () => {
    for (const asker of [{ parties: [] }, { parties: ['ANISCG'], scopes: ['funding:read'] }] as const) {
      const { data, errors = [] } = await database.ask(asker, '{ posts(filter: { search: "zoe" }) { totalCount } }');
      expect(data).toEqual({ posts: null });
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    }
  });

  it('finds only within the départements that an application is bound to', async () => {
    expect(await found({ parties: ['ANISCG'], departments: ['01'] }, 'zoe oeuvrard')).toEqual([gendarmerie]);
    expect(await found({ parties: ['ANISCG'], departments: ['75'] }, 'zoe oeuvrard')).toEqual([]);
  });
});
