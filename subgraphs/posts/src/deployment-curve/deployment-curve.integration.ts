import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { posts } from '../slices.js';

let database: SubgraphDatabase;

beforeAll(async () => {
  database = await startSubgraphDatabase(posts, { now: '2026-01-15T09:00:00Z' });
  await database.asOwner(async (send) => {
    // What is counted does not depend on who holds a post.
    await send('ALTER TABLE posts.post_event DISABLE TRIGGER filled_means_held');
    for (const statement of HARD_CASES) await send(statement);
  });
});
afterAll(() => database.stop());

const ISERE = '00000000-0000-7000-8000-0000000000';
const post = (number: string, force: string) => `
  INSERT INTO posts.post (id, reference, department_code, force, territory, fte, employer_id)
  SELECT '${ISERE}${number}', 'ISCG-38-90${number}', '38', '${force}', 'RURAL', 0.35, id FROM posts.employer LIMIT 1`;
const events = (number: string, history: readonly (readonly [string, string])[]) => `
  INSERT INTO posts.post_event (id, post_id, kind, occurred_on, reason, competent_parties, department_code)
  SELECT gen_random_uuid(), p.id, kind, day::date, 'essai', p.competent_parties, p.department_code
  FROM posts.post p, (VALUES ${history.map(([kind, day], rank) => `(${rank}, '${kind}', '${day}')`).join(', ')}) AS history (rank, kind, day)
  WHERE p.id = '${ISERE}${number}' ORDER BY rank`;

/** Posts closed, closed before they opened, opened and closed on one day, filled and vacated on one day, and only planned. */
const HARD_CASES = [
  post('01', 'POLICE'),
  events('01', [
    ['PLANNED', '2010-01-01'],
    ['OPENED', '2010-02-01'],
    ['FILLED', '2010-02-01'],
    ['VACATED', '2010-02-01'],
    ['FILLED', '2010-03-01'],
    ['VACATED', '2012-05-31'],
    ['CLOSED', '2012-06-01'],
  ]),
  post('02', 'GENDARMERIE'),
  events('02', [
    ['PLANNED', '2010-01-01'],
    ['CLOSED', '2011-01-01'],
  ]),
  post('03', 'MIXED'),
  events('03', [
    ['PLANNED', '2010-01-01'],
    ['OPENED', '2010-06-01'],
    ['CLOSED', '2010-06-01'],
  ]),
  post('04', 'MIXED'),
  events('04', [
    ['PLANNED', '2010-01-01'],
    ['OPENED', '2010-06-01'],
    ['FILLED', '2010-07-01'],
    ['VACATED', '2014-01-01'],
    ['SUSPENDED', '2014-02-01'],
    ['CLOSED', '2015-01-01'],
  ]),
  post('05', 'GENDARMERIE'),
  events('05', [['PLANNED', '2025-12-31']]),
];

interface Figures {
  posts: number;
  fte: string;
  byForce: { force: string; posts: number; fte: string }[];
}
type Point = Figures & { on: string };

const BY_FORCE = 'posts fte byForce { force posts fte }';
const CURVE = `query ($from: Date!, $to: Date!, $step: CurveStep!, $filter: PostFilter) {
  deploymentCurve(from: $from, to: $to, step: $step, filter: $filter) { on ${BY_FORCE} }
}`;

async function curve(
  asker: Asker,
  variables: Readonly<Record<string, unknown>>,
  statements?: string[],
): Promise<Point[]> {
  const { data, errors } = await database.ask(asker, CURVE, variables, statements);
  expect(errors).toBeUndefined();
  return (data as { deploymentCurve: Point[] }).deploymentCurve;
}

/** The figures of several days, each counted on its own. */
async function figures(asker: Asker, days: readonly string[], filter?: object): Promise<Point[]> {
  const asked = days.map(
    (on, rank) => `d${rank}: postFigures(asOf: "${on}", filter: $filter) { on: asOf ${BY_FORCE} }`,
  );
  const { data, errors } = await database.ask(asker, `query ($filter: PostFilter) { ${asked.join(' ')} }`, { filter });
  expect(errors).toBeUndefined();
  return Object.values({ ...(data as Record<string, Point>) }).map((point) => ({ ...point }));
}

const VIEWERS: readonly (readonly Party[])[] = [
  ['SG_CIPDR'],
  ['BOARD'],
  ['ANISCG'],
  ['DGPN'],
  ['DGGN'],
  ['PP'],
  ['DGPN', 'BOARD'],
  ['DGGN', 'PP'],
];

describe('the deployment curve', () => {
  it.each(VIEWERS)(
    'for %p is on every day what the figures of that day and all coverages together are',
    async (...parties) => {
      const asker = { parties: parties.filter((party) => party !== undefined) };
      const points = await curve(asker, { from: '2005-01-31', to: '2026-01-15', step: 'QUARTER' });
      expect(points).toHaveLength(85);
      expect(
        await figures(
          asker,
          points.map(({ on }) => on),
        ),
      ).toEqual(points);
      for (const { on, posts: total, byForce } of [points[20], points[29], points[60], points.at(-1)].flatMap(
        (point) => point ?? [],
      )) {
        const { data } = await database.ask(asker, `{ departments { coverage(asOf: "${on}") { ${BY_FORCE} } } }`);
        const coverages = (data as { departments: { coverage: Figures }[] }).departments.map(
          ({ coverage }) => coverage,
        );
        expect(coverages.reduce((sum, coverage) => sum + coverage.posts, 0)).toBe(total);
        for (const [rank, force] of byForce.entries())
          expect(coverages.reduce((sum, coverage) => sum + (coverage.byForce[rank]?.posts ?? 0), 0)).toBe(force.posts);
      }
    },
  );

  it.each([
    { force: 'MIXED' },
    { territory: 'RURAL', departmentCodes: ['38', '73'] },
    { regionCodes: ['84'] },
    { competentParty: 'DGGN', states: ['VACANT', 'SUSPENDED'] },
    { states: ['FILLED'] },
    { states: ['PLANNED', 'CLOSED'] },
    { referencePrefix: 'ISCG-38-90' },
    { search: 'conseil isere' },
    { search: 'exemple' },
    { search: 'brigade', states: ['FILLED', 'VACANT'] },
  ])('counts with the filter %j what the figures of each day count with it', async (filter) => {
    for (const party of ['ANISCG', 'DGGN', 'BOARD'] as const) {
      const asker = { parties: [party] };
      const points = await curve(asker, { from: '2009-12-31', to: '2016-01-01', step: 'QUARTER', filter });
      expect(
        await figures(
          asker,
          points.map(({ on }) => on),
          filter,
        ),
      ).toEqual(points);
    }
  });

  it('finds holders of each day by name', async () => {
    const { familyName } = database.world.workers[0] ?? { familyName: '' };
    const variables = { from: '2006-01-01', to: '2026-01-01', step: 'YEAR', filter: { search: familyName } };
    const numbers = (await curve({ parties: ['ANISCG'] }, variables)).map(({ posts: number }) => number);
    expect(Math.max(...numbers)).toBeGreaterThan(0);
    expect(new Set(numbers).size).toBeGreaterThan(1);
    expect(Math.max(...(await curve({ parties: ['BOARD'] }, variables)).map(({ posts: number }) => number))).toBe(0);
  });

  it('counts a post from the day it opens to the day before it closes, and never one that did not open', async () => {
    const filter = { referencePrefix: 'ISCG-38-90' };
    const on = async (from: string) =>
      (await curve({ parties: ['ANISCG'] }, { from, to: from, step: 'YEAR', filter })).map((point) => [
        point.posts,
        point.fte,
      ]);
    expect(await on('2010-01-31')).toEqual([[0, '0.00']]);
    expect(await on('2010-02-01')).toEqual([[1, '0.35']]);
    expect(await on('2010-06-01')).toEqual([[2, '0.70']]);
    expect(await on('2012-05-31')).toEqual([[2, '0.70']]);
    expect(await on('2012-06-01')).toEqual([[1, '0.35']]);
    expect(await on('2014-12-31')).toEqual([[1, '0.35']]);
    expect(await on('2015-01-01')).toEqual([[0, '0.00']]);
    expect(await on('2026-01-15')).toEqual([[0, '0.00']]);
  });

  it('passes through the four figures of the convention', async () => {
    const filter = {
      departmentCodes: database.world.posts
        .map(({ departmentCode }) => departmentCode)
        .filter((code, rank, all) => code !== '38' && all.indexOf(code) === rank),
    };
    const isere = (day: string) =>
      database.world.posts.filter(
        ({ departmentCode, events: [, opened] }) => departmentCode === '38' && (opened?.on ?? day) <= day,
      ).length;
    const points = await curve({ parties: ['BOARD'] }, { from: '2005-12-31', to: '2020-12-31', step: 'YEAR', filter });
    for (const [year, published] of [
      [2005, 11],
      [2006, 30],
      [2018, 261],
      [2020, 349],
    ] as const) {
      const point = points.find(({ on }) => on === `${year}-12-31`);
      expect((point?.posts ?? 0) + isere(`${year}-12-31`)).toBe(published);
    }
  });

  it.each([{ without: 'FIELD_LOCK' }, { without: 'ROW_LOCK' }] as const)(
    'and the figures count the viewer’s own posts only, with one lock taken away (%p)',
    async (lock) => {
      const days = { from: '2019-12-31', to: '2020-12-31', step: 'YEAR' };
      const whole = await curve({ parties: ['PP'] }, days);
      expect(whole.at(-1)?.posts).toBeGreaterThan(0);
      expect(await curve({ parties: ['PP'], ...lock }, days)).toEqual(whole);
      expect(await figures({ parties: ['PP'], ...lock }, ['2019-12-31', '2020-12-31'])).toEqual(whole);
      const bound = await curve({ parties: ['ANISCG'], departments: ['2A'] }, days);
      expect(await curve({ parties: ['ANISCG'], departments: ['2A'], ...lock }, days)).toEqual(bound);
    },
  );

  it('costs one statement, however many its points', async () => {
    const statements: string[] = [];
    const points = await curve(
      { parties: ['DGGN'] },
      { from: '2003-01-01', to: '2026-01-15', step: 'MONTH' },
      statements,
    );
    expect(points).toHaveLength(278);
    expect(statements.filter((sql) => !/^(?:BEGIN|COMMIT)/.test(sql))).toHaveLength(1);
  });

  it.each([
    ['deploymentCurve(from: "1950-01-01", to: "2020-01-01", step: MONTH) { on }', '400 au plus'],
    ['deploymentCurve(from: "2020-01-02", to: "2020-01-01", step: YEAR) { on }', 'inversez les deux jours'],
    [
      'deploymentCurve(from: "2020-01-01", to: "2021-01-01", step: YEAR, filter: { regionCodes: ["0"] }) { on }',
      'code de région',
    ],
  ])('refuses %s in French', async (field, words) => {
    const { data, errors = [] } = await database.ask({ parties: ['ANISCG'] }, `{ ${field} }`);
    expect(data).toEqual({ deploymentCurve: null });
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });

  it('is refused to somebody of no party', async () => {
    const { data, errors = [] } = await database.ask(
      { parties: [] },
      '{ deploymentCurve(from: "2020-01-01", to: "2021-01-01", step: YEAR) { on } postFigures { posts } }',
    );
    expect(data).toEqual({ deploymentCurve: null, postFigures: null });
    expect(errors.map(({ extensions }) => extensions['rule'])).toEqual(['posts-read', 'posts-read']);
  });
});
