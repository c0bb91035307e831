import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { competentParties } from '@iscg/values';
import { posts } from '../slices.js';

let database: SubgraphDatabase;

beforeAll(async () => {
  database = await startSubgraphDatabase(posts, { now: '2026-01-15T09:00:00Z' });
});
afterAll(() => database.stop());

const FIELDS =
  'reference holder { id recruitedOn givenName familyName professionalEmail professionalPhone privateEmail privatePhone }';

/** A filled post of the demonstration: gendarmerie in the Ain, police in Paris, police in the Rhône. */
function filledPost(force: string, department: string) {
  const found = database.world.posts.find(
    (post) => post.force === force && post.departmentCode === department && post.events.at(-1)?.kind === 'FILLED',
  );
  if (!found) throw new Error(`the demonstration has no filled ${force} post in ${department}`);
  const { workerId } = found.assignments.at(-1) ?? {};
  const worker = database.world.workers.find(({ id }) => id === workerId);
  if (!worker) throw new Error('nobody holds it');
  return { post: found, worker };
}

const IDENTITY = ['givenName', 'familyName', 'professionalEmail', 'professionalPhone'] as const;
const PRIVATE = ['privateEmail', 'privatePhone'] as const;

describe('what each party sees of posts and of who holds them', () => {
  it.each([
    [['SG_CIPDR'], 349],
    [['BOARD'], 349],
    [['ANISCG'], 349],
    [['DGPN', 'BOARD'], 349],
    [['DGPN'], undefined],
    [['DGGN'], undefined],
    [['PP'], undefined],
  ] as const)('%p counts the posts of its competence and no other', async (parties, all) => {
    const own = database.world.posts.filter(({ force, departmentCode }) =>
      competentParties(force, departmentCode).some((party) => parties.some((held) => held === party)),
    );
    const { data } = await database.ask({ parties }, '{ posts(first: 1) { totalCount } }');
    expect(data).toEqual({ posts: { totalCount: all ?? own.length } });
  });

  const cases: readonly [readonly Party[], 'POST' | 'NO_POST', 'NAME' | 'NO_NAME', 'PRIVATE' | 'NO_PRIVATE'][] = [
    [['SG_CIPDR'], 'POST', 'NO_NAME', 'NO_PRIVATE'],
    [['BOARD'], 'POST', 'NO_NAME', 'NO_PRIVATE'],
    [['DGGN'], 'POST', 'NAME', 'NO_PRIVATE'],
    [['DGPN'], 'NO_POST', 'NO_NAME', 'NO_PRIVATE'],
    [['PP'], 'NO_POST', 'NO_NAME', 'NO_PRIVATE'],
    [['DGPN', 'BOARD'], 'POST', 'NO_NAME', 'NO_PRIVATE'],
    [['DGGN', 'BOARD'], 'POST', 'NAME', 'NO_PRIVATE'],
    [['ANISCG'], 'POST', 'NAME', 'PRIVATE'],
  ];
  const locks: readonly Pick<Asker, 'without'>[] = [{}, { without: 'FIELD_LOCK' }, { without: 'ROW_LOCK' }];
  const table = cases.flatMap((one) =>
    locks.map((lock) => [one[0].join('+'), lock.without ?? 'nothing', one, lock] as const),
  );

  it.each(table)(
    '%s, with %s taken away, sees of a gendarmerie post what it may and no more',
    async (_, __, [parties, post, name, contact], lock) => {
      const { post: given, worker } = filledPost('GENDARMERIE', '01');
      const { data, errors = [] } = await database.ask(
        { parties, ...lock },
        `{ post(reference: "${given.reference}") { ${FIELDS} } }`,
      );
      const holder = {
        id: worker.id,
        recruitedOn: worker.recruitedOn,
        ...Object.fromEntries(IDENTITY.map((field) => [field, name === 'NAME' ? worker[field] : null])),
        ...Object.fromEntries(PRIVATE.map((field) => [field, contact === 'PRIVATE' ? worker[field] : null])),
      };
      const nothing = lock.without === 'ROW_LOCK' ? { reference: null, holder: null } : null;
      expect(data).toEqual({ post: post === 'POST' ? { reference: given.reference, holder } : nothing });
      expect(new Set(errors.map(({ extensions }) => extensions['code']))).toEqual(
        new Set(errors.length > 0 ? ['FORBIDDEN'] : []),
      );
    },
  );

  it.each(['PP', 'SG_CIPDR', 'ANISCG'] as const)(
    '%s gets no more by naming entities than by asking for them',
    async (party) => {
      const { post, worker } = filledPost('GENDARMERIE', '01');
      const named = [
        `{ __typename: "Post", id: "${post.id}", reference: "forged", competentParties: ["${party}"] }`,
        `{ __typename: "SocialWorker", id: "${worker.id}", givenName: "forged", competentParties: ["${party}"] }`,
        '{ __typename: "Post", id: "no id" }',
        '{ __typename: "Department", code: "20" }',
        '{ __typename: "Department", code: "01" }',
      ];
      const { data } = await database.ask(
        { parties: [party] },
        `{ _entities(representations: [${named.join(', ')}]) { ... on Post { reference } ... on SocialWorker { recruitedOn givenName } ... on Department { name } } }`,
      );
      const seen = [
        { reference: post.reference },
        { recruitedOn: worker.recruitedOn, givenName: party === 'ANISCG' ? worker.givenName : null },
      ];
      expect(data).toEqual({ _entities: [...(party === 'PP' ? [null, null] : seen), null, null, { name: 'Ain' }] });
    },
  );

  it.each(locks)('a coverage counts the viewer’s own posts only (%p)', async (lock) => {
    const own = database.world.posts.filter(
      ({ force, departmentCode }) => departmentCode === '93' && force !== 'POLICE',
    ).length;
    const { data } = await database.ask(
      { parties: ['DGGN'], ...lock },
      '{ department(code: "93") { coverage { posts } } }',
    );
    expect(data).toEqual({ department: { coverage: { posts: own } } });
  });

  it('an application bound to a département sees its posts and nothing elsewhere', async () => {
    const own = database.world.posts.filter(({ departmentCode }) => departmentCode === '2A');
    const elsewhere = filledPost('GENDARMERIE', '01');
    const query = `{ posts(first: 100) { nodes { reference } } elsewhere: post(reference: "${elsewhere.post.reference}") { id } worker: socialWorker(id: "${elsewhere.worker.id}") { id } department(code: "01") { name coverage { posts } } }`;
    const { data } = await database.ask({ parties: ['ANISCG'], departments: ['2A'] }, query);
    expect(data).toEqual({
      posts: { nodes: own.map(({ reference }) => ({ reference })) },
      elsewhere: null,
      worker: null,
      department: { name: 'Ain', coverage: { posts: 0 } },
    });
  });

  it.each([
    ['of no party', { parties: [] }],
    ['without the right to read posts', { parties: ['ANISCG'], scopes: ['funding:read'] }],
  ] as const)('somebody %s reads the départements and milestones alone', async (_, asker) => {
    const { data, errors = [] } = await database.ask(
      asker,
      '{ departments { code coverage { posts } } deploymentMilestones { posts } posts { totalCount } socialWorkers { totalCount } }',
    );
    expect(data).toMatchObject({ posts: null, socialWorkers: null, deploymentMilestones: { length: 4 } });
    expect(JSON.stringify(data)).not.toMatch(/"coverage":\{/);
    expect(errors).toHaveLength(103);
    expect(new Set(errors.map(({ extensions }) => extensions['rule']))).toEqual(new Set(['posts-read']));
  });
});

describe('a page of one hundred posts', () => {
  it('takes one statement a type, coverage and past assignments included, as of any day', async () => {
    const statements: string[] = [];
    const query = `{ posts(first: 100, asOf: "2023-06-30") { nodes { reference asOf state
      department { name coverage { asOf posts } } employer { name department { coverage { asOf } } } hostUnits { name }
      competentParties { code } events { kind on } holder { id familyName assignments { startsOn post { asOf state } } } } } }`;
    const { data, errors } = await database.ask({ parties: ['ANISCG'] }, query, {}, statements);
    expect(errors).toBeUndefined();
    const reads = statements.filter((sql) => !/^(BEGIN|COMMIT)/.test(sql));
    // posts, départements, employers, host units, events, holders, assignments, coverage, posts of assignments
    expect(reads.length).toBeLessThanOrEqual(9);
    const days = JSON.stringify(data).match(/"(?:asOf|on|startsOn)":"[^"]+"/g) ?? [];
    expect(days.length).toBeGreaterThan(500);
    expect(
      days.filter(
        (day) => day.slice(-11, -1) > '2023-06-30' || (day.startsWith('"asOf') && !day.includes('2023-06-30')),
      ),
    ).toEqual([]);
  });
});

describe('what a caller mistypes', () => {
  it.each([
    ['post(reference: "ISCG-20-0001") { id }', 'ISCG-20-0001'],
    ['post(reference: "") { id }', 'référence de poste'],
    ['department(code: "975") { name }', '975'],
    ['socialWorker(id: "1; DROP TABLE posts.post") { id }', 'identifiant'],
    ['hostUnit(id: "x") { id }', 'identifiant'],
    ['employer(id: "x") { id }', 'identifiant'],
    ['posts(first: 0) { totalCount }', 'first'],
    ['posts(first: 101) { totalCount }', 'first'],
    ['posts(after: "WyJhIl0") { totalCount }', 'curseur'],
    ['socialWorkers(after: "WyJhIl0") { totalCount }', 'curseur'],
    ['posts(asOf: "2021-02-30") { totalCount }', '2021-02-30'],
    ['posts(filter: { departmentCodes: ["93", "20"] }) { totalCount }', '« 20 »'],
  ])('%s is answered in French', async (field, words) => {
    const { errors = [] } = await database.ask({ parties: ['ANISCG'] }, `{ ${field} }`);
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    'post(reference: "ISCG-93-9999") { id }',
    'socialWorker(id: "0175fcb3-0000-7000-8000-000000000000") { id }',
  ])('%s, well formed and unknown, is null without an error', async (field) => {
    const { data, errors } = await database.ask({ parties: ['ANISCG'] }, `{ it: ${field} }`);
    expect({ data, errors }).toEqual({ data: { it: null }, errors: undefined });
  });
});
