import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { competentParties } from '@iscg/values';
import { posts } from '../slices.js';

let database: SubgraphDatabase;
const ANISCG: Asker = { parties: ['ANISCG'] };

beforeAll(async () => {
  database = await startSubgraphDatabase(posts, { now: '2026-11-01T09:00:00Z' });
});
afterAll(() => database.stop());

interface Row {
  department: { code: string; coverage: { posts: number } | null };
  countedForces: string[];
  posts: number | null;
  target: { posts: number; source: string } | null;
  comparedTarget: number | null;
  gap: number | null;
  status: string;
}
interface Against {
  departments: Row[];
  metropolitan: Record<string, number>;
  overseas: Record<string, number>;
}

const TOTALS = 'departments compared withoutTarget notComparable posts target missing surplus';
const QUERY = `{ coverageAgainstTarget { departments { department { code coverage { posts } } countedForces posts
  target { posts source } comparedTarget gap status } metropolitan { ${TOTALS} } overseas { ${TOTALS} } } }`;

async function against(asker: Asker): Promise<Against> {
  const { data, errors } = await database.ask(asker, QUERY);
  expect(errors).toBeUndefined();
  return (data as { coverageAgainstTarget: Against }).coverageAgainstTarget;
}

describe('posts against targets', () => {
  const viewers: readonly (readonly Party[])[] = [
    ['SG_CIPDR'],
    ['BOARD'],
    ['ANISCG'],
    ['DGPN'],
    ['DGGN'],
    ['PP'],
    ['DGPN', 'BOARD'],
    ['DGGN', 'PP'],
  ];
  const locks: readonly Pick<Asker, 'without'>[] = [{}, { without: 'FIELD_LOCK' }, { without: 'ROW_LOCK' }];
  it.each(
    viewers.flatMap((parties) =>
      locks.map((lock) => [parties.join(' and '), lock.without ?? 'nothing', parties, lock] as const),
    ),
  )('for %s, with %s taken away, count its own posts and show everybody’s target', async (_, __, parties, lock) => {
    const { departments, metropolitan, overseas } = await against({ parties, ...lock });
    const whole = await against(ANISCG);
    expect(departments.map(({ target }) => target)).toEqual(whole.departments.map(({ target }) => target));
    expect(departments).toHaveLength(101);
    const all = parties.some((party) => ['SG_CIPDR', 'BOARD', 'ANISCG'].includes(party));
    for (const { department, countedForces, posts: counted, comparedTarget, gap } of departments) {
      const own = database.world.posts.filter(
        ({ force, departmentCode }) =>
          departmentCode === department.code &&
          (all || competentParties(force, departmentCode).some((party) => parties.includes(party))),
      );
      expect(counted ?? 0).toBe(own.length);
      expect(department.coverage?.posts).toBe(own.length);
      expect(counted === null).toBe(countedForces.length === 0);
      expect(gap).toBe(counted === null || comparedTarget === null ? null : counted - comparedTarget);
    }
    for (const totals of [metropolitan, overseas]) {
      const { departments: number = 0, compared = 0, withoutTarget = 0, notComparable = 0 } = totals;
      expect(compared + withoutTarget + notComparable).toBe(number);
      expect((totals['missing'] ?? 0) - (totals['surplus'] ?? 0)).toBe(
        (totals['target'] ?? 0) - (totals['posts'] ?? 0),
      );
    }
    expect([metropolitan['departments'], overseas['departments']]).toEqual([96, 5]);
  });

  it('says of a département that it has no target, below it, at it, or that nothing can be compared', async () => {
    const whole = new Set((await against(ANISCG)).departments.map(({ status }) => status));
    expect([...whole].sort()).toEqual(['BELOW', 'EXCEEDED', 'NO_TARGET', 'REACHED']);
    expect((await against({ parties: ['DGPN'] })).departments.map(({ status }) => status)).toContain('NOT_COMPARABLE');
  });

  it('is refused to somebody of no party, targets included', async () => {
    const { data } = await database.ask(
      { parties: [] },
      '{ coverageAgainstTarget { asOf } department(code: "59") { name target { posts } targetHistory { posts } } }',
    );
    expect(data).toEqual({
      coverageAgainstTarget: null,
      department: { name: 'Nord', target: null, targetHistory: null },
    });
  });

  it('takes three statements, whatever the number of départements', async () => {
    const statements: string[] = [];
    await database.ask(ANISCG, '{ coverageAgainstTarget(force: POLICE) { departments { gap } } }', {}, statements);
    expect(statements.filter((sql) => !/^(BEGIN|COMMIT)/.test(sql))).toHaveLength(3);
    statements.length = 0;
    await database.ask(ANISCG, '{ departments { target { posts } targetHistory { posts } } }', {}, statements);
    expect(statements.filter((sql) => !/^(BEGIN|COMMIT)/.test(sql))).toHaveLength(3);
  });
});

interface Answer {
  target: Record<string, unknown> | null;
  errors: { code: string; field: string; message: string }[];
  refused: unknown[];
}

const input = (values: object = {}) => ({
  departmentCode: '59',
  effectiveOn: '2026-10-01',
  posts: 12,
  source: 'Instruction d’essai.',
  ...values,
});

async function set(values: object = {}, asker = ANISCG): Promise<Answer> {
  const { data, errors = [] } = await database.ask(
    asker,
    `mutation ($input: SetCoverageTargetInput!) { it: setCoverageTarget(input: $input) { target { id effectiveOn posts fte byForce { force posts } source }
      department { code } errors { code field message } } }`,
    { input: input(values) },
  );
  const { it } = (data ?? { it: null }) as { it: Omit<Answer, 'refused'> | null };
  return {
    target: it?.target ?? null,
    errors: it?.errors ?? [],
    refused: errors.map(({ message, extensions }) => extensions['rule'] ?? message),
  };
}

async function number(): Promise<unknown> {
  const [row] = await database.asOwner((send) => send('SELECT count(*)::int AS number FROM posts.coverage_target'));
  return row?.['number'];
}

describe('a target', () => {
  it('holds from its day until the next, and of one day the last recorded holds', async () => {
    const code = '2B';
    await set({
      departmentCode: code,
      effectiveOn: '2030-01-01',
      posts: 4,
      police: 1,
      gendarmerie: 3,
      mixed: 0,
      fte: '3.50',
    });
    await set({ departmentCode: code, effectiveOn: '2031-01-01', posts: 6 });
    await set({ departmentCode: code, effectiveOn: '2030-01-01', posts: 5 });
    const on = async (asOf: string) => {
      const { data } = await database.ask(
        { parties: ['PP'] },
        `{ department(code: "${code}") { target(asOf: "${asOf}") { posts byForce { posts } } } }`,
      );
      return (data as { department: { target: unknown } }).department.target;
    };
    expect(await on('2030-01-01')).toEqual({ posts: 5, byForce: null });
    expect(await on('2030-12-31')).toEqual({ posts: 5, byForce: null });
    expect(await on('2031-01-01')).toEqual({ posts: 6, byForce: null });
    const { data } = await database.ask(
      ANISCG,
      `{ department(code: "${code}") { targetHistory { effectiveOn posts fte } } }`,
    );
    const { department } = data as { department: { targetHistory: unknown[] } };
    expect(department.targetHistory.slice(0, 3)).toEqual([
      { effectiveOn: '2031-01-01', posts: 6, fte: null },
      { effectiveOn: '2030-01-01', posts: 5, fte: null },
      { effectiveOn: '2030-01-01', posts: 4, fte: '3.50' },
    ]);
  });

  it('set again, word for word and however many at once, is the same target', async () => {
    const before = await number();
    const answers = await Promise.all(Array.from({ length: 8 }, () => set({ departmentCode: '33', posts: 31 })));
    expect(new Set(answers.map(({ target }) => target?.['id'])).size).toBe(1);
    expect(await number()).toBe(Number(before) + 1);
  });

  it('is read as it was set', async () => {
    const { target, errors } = await set({ fte: '11.50', police: 5, gendarmerie: 4, mixed: 3 });
    expect(errors).toEqual([]);
    expect(target).toMatchObject({
      effectiveOn: '2026-10-01',
      posts: 12,
      fte: '11.50',
      byForce: [
        { force: 'POLICE', posts: 5 },
        { force: 'GENDARMERIE', posts: 4 },
        { force: 'MIXED', posts: 3 },
      ],
      source: 'Instruction d’essai.',
    });
  });

  it.each<[string, object, string, string]>([
    ['of a département that does not exist', { departmentCode: '20' }, 'departmentCode', '« 20 »'],
    ['of no post', { posts: 0 }, 'posts', 'de 1 à 999'],
    ['of a thousand posts', { posts: 1000 }, 'posts', 'de 1 à 999'],
    ['of more full-time equivalents than posts', { fte: '12.01' }, 'fte', '12.00'],
    ['of no full-time equivalent', { fte: '0.00' }, 'fte', '0.01'],
    ['with a comma', { fte: '1,50' }, 'fte', 'décimales'],
    ['whose parts do not add up', { police: 5, gendarmerie: 4, mixed: 2 }, 'police', '11'],
    ['with a part below zero', { police: 13, gendarmerie: -1, mixed: 0 }, 'police', 'zéro'],
    ['with two parts of three', { police: 6, gendarmerie: 6 }, 'police', 'Répartissez'],
    ['of no source', { source: ' ' }, 'source', 'source'],
    ['of a source of more than 500 characters', { source: 'a'.repeat(501) }, 'source', '500'],
  ])('%s is refused', async (_, values, field, words) => {
    const before = await number();
    const { target, errors } = await set(values);
    expect([target, errors]).toEqual([
      null,
      [{ code: 'BAD_USER_INPUT', field, message: expect.stringContaining(words) }],
    ]);
    expect(await number()).toBe(before);
  });

  it.each<[string, Asker, unknown[]]>([
    ['the SG-CIPDR', { parties: ['SG_CIPDR'] }, ['posts-write']],
    ['the DGPN', { parties: ['DGPN'] }, ['posts-write']],
    ['the board', { parties: ['BOARD'] }, ['posts-write']],
    ['ANISCG with a session that only reads', { parties: ['ANISCG'], scopes: ['posts:read'] }, ['posts-write']],
    ['an application bound to another département', { parties: ['ANISCG'], departments: ['13'] }, []],
  ])('is not set by %s', async (_, asker, rules) => {
    const before = await number();
    const { target, errors, refused } = await set({}, asker);
    expect([target, refused, errors.map(({ code }) => code)]).toEqual([
      null,
      rules,
      rules.length > 0 ? [] : ['NOT_FOUND'],
    ]);
    expect(await number()).toBe(before);
  });

  it.each<[string, Asker, string, string]>([
    ['is changed', ANISCG, 'UPDATE posts.coverage_target SET posts = 1', '42501'],
    ['is taken away', ANISCG, 'DELETE FROM posts.coverage_target', '42501'],
    [
      'is set by a directorate',
      { parties: ['DGPN'] },
      `INSERT INTO posts.coverage_target (id, department_code, effective_on, posts, source) VALUES (gen_random_uuid(), '59', '2026-01-01', 1, 'x')`,
      '42501',
    ],
    [
      'is set by an application of another département',
      { parties: ['ANISCG'], departments: ['13'] },
      `INSERT INTO posts.coverage_target (id, department_code, effective_on, posts, source) VALUES (gen_random_uuid(), '59', '2026-01-01', 1, 'x')`,
      '42501',
    ],
    [
      'has parts that do not add up',
      ANISCG,
      `INSERT INTO posts.coverage_target (id, department_code, effective_on, posts, police, gendarmerie, mixed, source) VALUES (gen_random_uuid(), '59', '2026-01-01', 3, 1, 1, 0, 'x')`,
      '23514',
    ],
    [
      'has two parts of three',
      ANISCG,
      `INSERT INTO posts.coverage_target (id, department_code, effective_on, posts, police, gendarmerie, source) VALUES (gen_random_uuid(), '59', '2026-01-01', 2, 1, 1, 'x')`,
      '23514',
    ],
  ])('in PostgreSQL never %s', async (_, asker, sql, code) => {
    await expect(database.asApplication(asker, sql)).rejects.toMatchObject({ code });
  });
});
