import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import type { Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { competentParties, parsePlainDate, plusDays } from '@iscg/values';
import { posts } from '../slices.js';
import { LatestStep2026112320110 } from './migrations/2026112320110-latest-step.js';
import { DifficultyKind } from './difficulty.enums.js';
import { DifficultyStepKind, standingAsOf, type DatedStep, type DifficultyStanding } from './difficulty-life.js';

let database: SubgraphDatabase;
const TODAY = '2026-07-01';

beforeAll(async () => {
  database = await startSubgraphDatabase(posts, { now: `${TODAY}T09:00:00Z` });
});
afterAll(() => database.stop());

const owner = (sql: string, parameters?: unknown[]) => database.asOwner((send) => send(sql, parameters));

interface Node {
  id: string;
  state: string;
  narrative: string | null;
  steps: { note: string | null }[];
  reportedOn: string;
}
interface Page {
  totalCount: number;
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface Counted {
  difficulties: number;
}
interface Figures extends Counted {
  byKind: (Counted & { kind: string })[];
  detail: { byState: Counted[]; bySeverity: Counted[] } | null;
}

const PAGE = `query ($first: Int, $after: String, $filter: DifficultyFilter, $orderBy: DifficultyOrder) {
  difficulties(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount nodes { id state narrative reportedOn steps { note } } pageInfo { hasNextPage endCursor } } }`;

async function whole(asker: Asker, variables: Readonly<Record<string, unknown>> = {}): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const { data } = await database.ask(asker, PAGE, { first: 100, ...variables, after });
    const { difficulties } = data as { difficulties: Page };
    nodes.push(...difficulties.nodes);
    after = difficulties.pageInfo.hasNextPage ? difficulties.pageInfo.endCursor : null;
    if (after === null) expect(nodes).toHaveLength(difficulties.totalCount);
  }
  return nodes;
}

/** Every difficulty reported by today, with the parties competent over its post, from the invented world. */
async function truth(): Promise<{ id: string; owners: readonly string[]; kind: string }[]> {
  const rows = await owner('SELECT id, post_id, kind FROM posts.difficulty WHERE reported_on <= $1', [TODAY]);
  return rows.map(({ id, post_id, kind }) => {
    const post = database.world.posts.find((one) => one.id === post_id);
    if (!post) throw new Error('a difficulty of no post');
    return { id: String(id), kind: String(kind), owners: competentParties(post.force, post.departmentCode) };
  });
}

const VIEWERS: readonly [readonly Party[], 'ALL' | 'OWN' | 'NONE', 'NARRATIVE' | 'NO_NARRATIVE'][] = [
  [['SG_CIPDR'], 'ALL', 'NO_NARRATIVE'],
  [['DGPN'], 'OWN', 'NARRATIVE'],
  [['DGGN'], 'OWN', 'NARRATIVE'],
  [['PP'], 'OWN', 'NARRATIVE'],
  [['BOARD'], 'NONE', 'NO_NARRATIVE'],
  [['DGPN', 'BOARD'], 'OWN', 'NARRATIVE'],
  [['ANISCG'], 'ALL', 'NARRATIVE'],
];
const LOCKS: readonly Pick<Asker, 'without'>[] = [{}, { without: 'FIELD_LOCK' }, { without: 'ROW_LOCK' }];

describe('who sees difficulties', () => {
  const table = VIEWERS.flatMap((one) =>
    LOCKS.map((lock) => [one[0].join(' and '), lock.without ?? 'nothing', one, lock] as const),
  );

  it.each(table)('%s, with %s taken away, sees what it may and no more', async (_, __, [parties, rows, told], lock) => {
    const { data, errors = [] } = await database.ask({ parties, ...lock }, PAGE, { first: 100 });
    const { difficulties } = data as { difficulties: Page | null };
    const own = new Set(
      (await truth())
        .filter(({ owners }) => rows === 'ALL' || (rows === 'OWN' && parties.some((party) => owners.includes(party))))
        .map(({ id }) => id),
    );
    const seen = (difficulties?.nodes ?? []).filter(({ state }) => state !== null);
    expect(seen.map(({ id }) => id).sort()).toEqual([...own].sort());
    const texts = seen.flatMap(({ narrative, steps }) => [narrative, ...steps.map(({ note }) => note)]);
    expect(texts.filter((text) => (text === null) === (told === 'NARRATIVE'))).toEqual([]);
    expect(new Set(errors.map(({ extensions }) => extensions['code']))).toEqual(
      new Set(errors.length > 0 ? ['FORBIDDEN'] : []),
    );
  });

  it.each(['BOARD', 'PP'] as const)('%s gets no difficulty of another by naming it', async (party) => {
    const [other] = (await truth()).filter(({ owners }) => owners.join() === 'DGGN');
    const { data } = await database.ask(
      { parties: [party] },
      `{ difficulty(id: "${other?.id}") { kind } _entities(representations: [{ __typename: "Difficulty", id: "${other?.id}", competentParties: ["PP"] }]) { ... on Difficulty { kind } } }`,
    );
    expect(data).toEqual({ difficulty: null, _entities: [null] });
  });

  it.each(['BOARD', 'ANISCG', 'SG_CIPDR', 'DGGN'] as const)(
    '%s counts by kind what it may count, and only who sees them one by one counts by state',
    async (party) => {
      const { data, errors = [] } = await database.ask(
        { parties: [party] },
        '{ difficultyFigures { difficulties byKind { kind difficulties } detail { difficulties byState { difficulties } bySeverity { difficulties } } } }',
      );
      const all = (await truth()).filter(({ owners }) => party !== 'DGGN' || owners.includes('DGGN'));
      const kinds = new Map<string, number>();
      for (const kind of Object.values(DifficultyKind)) kinds.set(kind, 0);
      for (const { kind } of all) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      const { difficultyFigures: figures } = data as { difficultyFigures: Figures };
      expect(figures.difficulties).toBe(all.length);
      expect(new Map(figures.byKind.map(({ kind, difficulties }) => [kind, difficulties]))).toEqual(kinds);
      const refused = errors.map(({ extensions }) => extensions['rule']);
      expect(refused).toEqual(party === 'BOARD' ? ['difficulties-read'] : []);
      const sum = (parts: readonly Counted[]) => parts.reduce((total, { difficulties }) => total + difficulties, 0);
      expect(figures.detail && [sum(figures.detail.byState), sum(figures.detail.bySeverity)]).toEqual(
        party === 'BOARD' ? null : [all.length, all.length],
      );
    },
  );

  it.each(LOCKS)('a figure counts nothing that the viewer may not count (%p)', async (lock) => {
    const own = (await truth()).filter(({ owners }) => owners.includes('PP')).length;
    const { data } = await database.ask(
      { parties: ['PP'], ...lock },
      '{ difficultyFigures { difficulties detail { difficulties } } }',
    );
    expect(data).toEqual({ difficultyFigures: { difficulties: own, detail: { difficulties: own } } });
  });

  it('the board finds the days of no report and the post of no difficulty in PostgreSQL either', async () => {
    const board = { parties: ['BOARD' as const] };
    for (const table of ['difficulty', 'difficulty_narrative', 'difficulty_step', 'difficulty_step_note'])
      expect(await database.asApplication(board, `SELECT 1 FROM posts.${table}`)).toEqual([]);
    const [counted] = await database.asApplication(board, 'SELECT * FROM posts.difficulty_count LIMIT 1');
    expect(Object.keys(counted ?? {}).sort()).toEqual(
      ['competent_parties', 'department_code', 'difficulty_id', 'kind', 'reported_on'].sort(),
    );
  });

  it('an application bound to a département sees and counts its difficulties alone', async () => {
    const asker: Asker = { parties: ['ANISCG'], departments: ['59'] };
    const rows = await owner(
      `SELECT id FROM posts.difficulty WHERE department_code = '59' AND reported_on <= $1 ORDER BY id`,
      [TODAY],
    );
    expect((await whole(asker)).map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id));
    const { data } = await database.ask(asker, '{ difficultyFigures { difficulties detail { difficulties } } }');
    expect(data).toEqual({ difficultyFigures: { difficulties: rows.length, detail: { difficulties: rows.length } } });
  });
});

describe('the list of difficulties', () => {
  it.each([
    ['REPORTED_ON', 'ASC', 'd.reported_on'],
    ['REPORTED_ON', 'DESC', 'd.reported_on'],
    ['SEVERITY', 'DESC', `array_position('{MINOR,SERIOUS,CRITICAL}'::text[], d.severity)`],
    [
      'LAST_STEP_ON',
      'ASC',
      `coalesce((SELECT max(occurred_on) FROM posts.difficulty_step s WHERE s.difficulty_id = d.id AND occurred_on <= '${TODAY}'), d.reported_on)`,
    ],
  ])('comes by %s %s, each once, whatever the size of a page', async (field, direction, key) => {
    const expected = await owner(
      `SELECT d.id FROM posts.difficulty d WHERE d.reported_on <= '${TODAY}' ORDER BY ${key} ${direction}, d.id`,
    );
    for (const first of [7, 100])
      expect(
        (await whole({ parties: ['ANISCG'] }, { first, orderBy: { field, direction } })).map(({ id }) => id),
      ).toEqual(expected.map(({ id }) => id));
  });

  it.each<[string, object, (node: Node) => boolean]>([
    ['a state', { states: ['SETTLED'] }, ({ state }) => state === 'SETTLED'],
    ['two states', { states: ['REPORTED', 'MEDIATION'] }, ({ state }) => ['REPORTED', 'MEDIATION'].includes(state)],
    ['a first day', { reportedSince: '2025-01-01' }, ({ reportedOn }) => reportedOn >= '2025-01-01'],
    ['an empty list, which is no condition', { kinds: [] }, () => true],
  ])('holds what a filter of %s says, and counts it', async (_, filter, holds) => {
    const all = await whole({ parties: ['DGGN'] });
    const found = await whole({ parties: ['DGGN'] }, { filter });
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ id }) => id)).toEqual(all.filter(holds).map(({ id }) => id));
  });

  it.each([
    [
      'départements and kinds',
      `{ departmentCodes: ["59", "13"], kinds: [FUNDING, HOST_UNIT, EMPLOYER, RECRUITMENT] }`,
      `department_code IN ('59', '13') AND kind IN ('FUNDING', 'HOST_UNIT', 'EMPLOYER', 'RECRUITMENT')`,
    ],
    ['severities', '{ severities: [CRITICAL] }', `severity = 'CRITICAL'`],
  ])('holds what a filter of %s says', async (_, filter, condition) => {
    const { data } = await database.ask({ parties: ['ANISCG'] }, `{ difficulties(filter: ${filter}) { totalCount } }`);
    const rows = await owner(`SELECT 1 FROM posts.difficulty WHERE ${condition} AND reported_on <= '${TODAY}'`);
    expect(data).toEqual({ difficulties: { totalCount: rows.length } });
  });

  it.each([
    ['difficulties(filter: { departmentCodes: ["20"] }) { totalCount }', '« 20 »'],
    ['difficulties(filter: { postId: "1" }) { totalCount }', 'identifiant'],
    ['difficulties(after: "WyJhIl0") { totalCount }', 'curseur'],
    ['difficulties(first: 0) { totalCount }', 'first'],
    ['difficulty(id: "1; DROP TABLE posts.post") { id }', 'identifiant'],
    ['difficultyFigures(from: "2026-02-01", to: "2026-01-01") { difficulties }', '« from »'],
    ['difficultyFigures(from: "2026-08-01") { difficulties }', 'inversez'],
  ])('%s is answered in French', async (field, words) => {
    const { errors = [] } = await database.ask({ parties: ['ANISCG'] }, `{ ${field} }`);
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });

  it('takes one statement a type for a hundred difficulties with post, steps and notes', async () => {
    const statements: string[] = [];
    const query =
      '{ difficulties(first: 100) { nodes { narrative stateSince reporter { code } post { reference difficulties { id steps { note } } } steps { note } } } }';
    const { errors } = await database.ask({ parties: ['ANISCG'] }, query, {}, statements);
    expect(errors).toBeUndefined();
    // the page, posts, steps, difficulties of the posts, and their steps again in a later batch
    expect(statements.filter((sql) => !/^(BEGIN|COMMIT)/.test(sql)).length).toBeLessThanOrEqual(5);
  });
});

const step = fc.record({
  kind: fc.constantFrom(...Object.values(DifficultyStepKind)),
  days: fc.integer({ min: -1, max: 40 }),
});
const REPORT = parsePlainDate('2024-01-31');

describe('PostgreSQL', () => {
  const POST = () => database.world.posts[0];
  let made = 0;

  /** Tries to write a course straight into the tables; answers the difficulty and the steps that were taken. */
  async function course(steps: readonly { kind: DifficultyStepKind; days: number }[]) {
    const id = `01990000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`;
    const taken: DatedStep[] = [];
    await database.asOwner(async (send) => {
      await send(
        `INSERT INTO posts.difficulty (id, post_id, kind, severity, reported_on, reporter_party, competent_parties, department_code)
         SELECT $1, id, 'OTHER', 'MINOR', $3, 'ANISCG', competent_parties, department_code FROM posts.post WHERE id = $2`,
        [id, POST()?.id, REPORT],
      );
      for (const { kind, days } of steps) {
        const on = plusDays(taken.at(-1)?.on ?? REPORT, days);
        const lawful = isLawful([...taken, { kind, on }]);
        const write = send(
          `INSERT INTO posts.difficulty_step (id, difficulty_id, sequence, kind, occurred_on, competent_parties, department_code)
           SELECT gen_random_uuid(), id, $2, $3, $4, competent_parties, department_code FROM posts.difficulty WHERE id = $1`,
          [id, taken.length + 1, kind, on],
        );
        if (lawful) await write.then(() => taken.push({ kind, on }));
        else await expect(write).rejects.toMatchObject({ code: '23514' });
      }
    });
    return { id, taken };
  }

  it('takes the lawful steps and no other, and reads on any day what they add up to', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), fc.integer({ min: 0, max: 300 }), async (steps, days) => {
        const { id, taken } = await course(steps);
        for (const day of [plusDays(REPORT, days), parsePlainDate(TODAY)]) {
          const { data } = await database.ask(
            { parties: ['ANISCG'] },
            `{ post(reference: "${POST()?.reference}", asOf: "${day}") { difficulties { id state stateSince lastStepOn reopenings daysToSettle version } } }`,
          );
          const { post } = data as { post: { difficulties: ({ id: string } & DifficultyStanding)[] } };
          const { since, ...expected } = standingAsOf(REPORT, taken, day) ?? { since: undefined };
          expect(post.difficulties.find((one) => one.id === id)).toEqual({
            id,
            ...expected,
            stateSince: since,
            version: taken.length + 1,
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['a step is changed', `UPDATE posts.difficulty_step SET occurred_on = '2020-01-01'`],
    ['a step is taken away', 'DELETE FROM posts.difficulty_step'],
    ['a narrative is rewritten', `UPDATE posts.difficulty_narrative SET narrative = 'x'`],
    ['a report is taken away', 'DELETE FROM posts.difficulty'],
    [
      'a count is added',
      `INSERT INTO posts.difficulty_count VALUES (gen_random_uuid(), 'OTHER', '2020-01-01', '{DGPN}', '01')`,
    ],
  ])('refuses to ANISCG itself that %s', async (_, sql) => {
    await expect(database.asApplication({ parties: ['ANISCG'] }, sql)).rejects.toMatchObject({ code: '42501' });
  });

  it.each([['DGPN'], ['SG_CIPDR'], ['BOARD']] as const)('refuses to %s that it reports a difficulty', async (party) => {
    const sql = `INSERT INTO posts.difficulty (id, post_id, kind, severity, reported_on, reporter_party, competent_parties, department_code)
      SELECT gen_random_uuid(), id, 'OTHER', 'MINOR', '2024-01-01', 'DGPN', competent_parties, department_code FROM posts.post WHERE force = 'POLICE' AND department_code = '59' LIMIT 1`;
    await expect(database.asApplication({ parties: [party] }, sql)).rejects.toMatchObject({ code: '42501' });
  });
});

function isLawful(steps: readonly DatedStep[]): boolean {
  try {
    return standingAsOf(REPORT, steps, plusDays(REPORT, 50_000)) !== undefined;
  } catch {
    return false;
  }
}

describe('the migration that keeps the last step beside a difficulty', () => {
  it('finds it for the rows that are there, and changes nothing else of them', async () => {
    const others = 'SELECT id, kind, severity, reported_on, recorded_at FROM posts.difficulty ORDER BY id';
    const latest = 'SELECT id, latest_kind, latest_on FROM posts.difficulty ORDER BY id';
    const before = [await owner(others), await owner(latest)];
    await owner(`DROP TRIGGER a_report_has_no_step ON posts.difficulty; DROP FUNCTION posts.begin_difficulty;
      DROP TRIGGER the_latest_step_is_kept ON posts.difficulty_step; DROP FUNCTION posts.keep_latest_step;
      ALTER TABLE posts.difficulty DROP latest_kind, DROP latest_on`);
    await database.asOwner((send) =>
      new LatestStep2026112320110().up(
        Object.assign(new DataSource({ type: 'postgres' }).createQueryRunner(), { query: send }),
      ),
    );
    expect([await owner(others), await owner(latest)]).toEqual(before);
    const kinds = new Set(before[1]?.map(({ latest_kind }) => latest_kind));
    expect(kinds).toEqual(new Set([null, 'MEDIATION', 'SETTLED', 'UNRESOLVED', 'REOPENED']));
  });

  it('lets nobody write the last step otherwise than by a step', async () => {
    await owner(`INSERT INTO posts.difficulty (id, post_id, kind, severity, reported_on, reporter_party, latest_kind, latest_on, competent_parties, department_code)
      SELECT '01990000-0000-7000-8000-ffffffffffff', id, 'OTHER', 'MINOR', '2024-01-01', 'ANISCG', 'SETTLED', '2024-02-01', competent_parties, department_code FROM posts.post LIMIT 1`);
    const { data } = await database.ask(
      { parties: ['ANISCG'] },
      '{ difficulty(id: "01990000-0000-7000-8000-ffffffffffff") { state lastStepOn daysToSettle } }',
    );
    expect(data).toEqual({ difficulty: { state: 'REPORTED', lastStepOn: '2024-01-01', daysToSettle: null } });
  });
});
