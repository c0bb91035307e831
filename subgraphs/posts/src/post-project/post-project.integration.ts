import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { competentParties, parsePlainDate, plusDays, type Force } from '@iscg/values';
import { posts } from '../slices.js';
import { EngineeringStep, EngineeringStepStatus, stepStandings, type StepRecord } from './engineering.js';

let database: SubgraphDatabase;

beforeAll(async () => {
  database = await startSubgraphDatabase(posts, { now: '2026-11-01T09:00:00Z' });
});
afterAll(() => database.stop());

const owner = (sql: string, parameters?: unknown[]) => database.asOwner((send) => send(sql, parameters));

interface Node {
  id: string;
  title: string | null;
  state: string;
  force: Force;
  startedOn: string;
  department: { code: string } | null;
  awaitedParties: { code: Party }[];
  steps: { step: string; status: string; note: string | null; history: { note: string | null }[] }[] | null;
  opinions: { party: { code: Party }; text: string; current: boolean }[] | null;
  outcome: { kind: string; post: { reference: string } | null } | null;
}
interface Page {
  totalCount: number;
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const PAGE = `query ($first: Int, $after: String, $filter: PostProjectFilter, $orderBy: PostProjectOrder) {
  postProjects(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { totalCount
    nodes { id title state force startedOn department { code } awaitedParties { code }
      steps { step status note history { note } } opinions { party { code } text current } outcome { kind post { reference } } }
    pageInfo { hasNextPage endCursor } } }`;

async function whole(asker: Asker, variables: Readonly<Record<string, unknown>> = {}): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const { data } = await database.ask(asker, PAGE, { first: 100, ...variables, after });
    const { postProjects } = data as { postProjects: Page };
    nodes.push(...postProjects.nodes);
    after = postProjects.pageInfo.hasNextPage ? postProjects.pageInfo.endCursor : null;
    if (after === null && asker.without !== 'ROW_LOCK') expect(nodes).toHaveLength(postProjects.totalCount);
  }
  return nodes.filter(({ title }) => title !== null);
}

const VIEWERS: readonly [readonly Party[], 'ALL' | 'OWN', (owners: readonly Party[]) => boolean][] = [
  [['SG_CIPDR'], 'ALL', () => true],
  [['ANISCG'], 'ALL', () => true],
  [['DGPN'], 'OWN', (owners) => owners.includes('DGPN')],
  [['DGGN'], 'OWN', (owners) => owners.includes('DGGN')],
  [['PP'], 'OWN', (owners) => owners.includes('PP')],
  [['BOARD'], 'ALL', () => false],
  [['DGPN', 'BOARD'], 'ALL', (owners) => owners.includes('DGPN')],
];
const LOCKS: readonly Pick<Asker, 'without'>[] = [{}, { without: 'FIELD_LOCK' }, { without: 'ROW_LOCK' }];

async function truth(): Promise<Map<string, readonly Party[]>> {
  const rows = await owner('SELECT id, force, department_code FROM posts.post_project');
  return new Map(
    rows.map(({ id, force, department_code }) => [
      String(id),
      competentParties(force === 'POLICE' || force === 'GENDARMERIE' ? force : 'MIXED', String(department_code)),
    ]),
  );
}

describe('who sees projects', () => {
  const table = VIEWERS.flatMap((one) =>
    LOCKS.map((lock) => [one[0].join(' and '), lock.without ?? 'nothing', one, lock] as const),
  );
  it.each(table)(
    '%s, with %s taken away, sees what it may and no more',
    async (_, __, [parties, rows, notes], lock) => {
      const projects = await truth();
      const nodes = await whole({ parties, ...lock });
      const own = [...projects].filter(
        ([, owners]) => rows === 'ALL' || parties.some((party) => owners.includes(party)),
      );
      expect(nodes.map(({ id }) => id).sort()).toEqual(own.map(([id]) => id).sort());
      for (const { id, steps, opinions } of nodes) {
        expect(steps?.map(({ step }) => step)).toEqual(Object.values(EngineeringStep));
        const told = steps?.flatMap(({ note, history }) => [note, ...history.map((entry) => entry.note)]) ?? [];
        expect([id, told.some((note) => note !== null)]).toEqual([id, notes(projects.get(id) ?? [])]);
        expect(opinions?.every(({ text }) => text.length > 0)).toBe(true);
      }
    },
  );

  it('a person of no party sees none, and an application those of its départements', async () => {
    const { data } = await database.ask(
      { parties: [] },
      '{ postProjects { totalCount } postProjectFigures { projects } }',
    );
    expect(data).toEqual({ postProjects: null, postProjectFigures: null });
    const [row] = await owner(
      'SELECT department_code AS code, count(*)::int AS number FROM posts.post_project GROUP BY 1 LIMIT 1',
    );
    const asker: Asker = { parties: ['ANISCG'], departments: [String(row?.['code'])] };
    const bound = await database.ask(asker, '{ postProjects { totalCount } postProjectFigures { projects } }');
    expect(bound.data).toEqual({
      postProjects: { totalCount: row?.['number'] },
      postProjectFigures: { projects: row?.['number'] },
    });
  });

  it('a directorate gets no project of another by naming it', async () => {
    const [id] = [...(await truth())].find(([, owners]) => owners.join() === 'DGGN') ?? [];
    const { data } = await database.ask(
      { parties: ['DGPN'] },
      `{ postProject(id: "${id}") { title } _entities(representations: [{ __typename: "PostProject", id: "${id}", competentParties: ["DGPN"] }]) { ... on PostProject { title } } }`,
    );
    expect(data).toEqual({ postProject: null, _entities: [null] });
  });
});

describe('the list of projects', () => {
  it.each([
    ['STARTED_ON', 'ASC', 'started_on'],
    ['STARTED_ON', 'DESC', 'started_on'],
    ['DEPARTMENT', 'ASC', 'department_code COLLATE "C"'],
    ['TITLE', 'DESC', 'posts.folded(title) COLLATE "C"'],
  ])('comes by %s %s, each once, whatever the size of a page', async (field, direction, key) => {
    const expected = await owner(`SELECT id FROM posts.post_project ORDER BY ${key} ${direction}, id`);
    for (const first of [7, 100])
      expect(
        (await whole({ parties: ['SG_CIPDR'] }, { first, orderBy: { field, direction } })).map(({ id }) => id),
      ).toEqual(expected.map(({ id }) => id));
  });

  it.each<[string, object, (node: Node) => boolean]>([
    ['a state', { states: ['OPEN'] }, ({ state }) => state === 'OPEN'],
    ['two states', { states: ['ABANDONED', 'POST_CREATED'] }, ({ state }) => state !== 'OPEN'],
    [
      'a step under way',
      { step: 'FINANCES' },
      ({ steps }) => steps?.find(({ step }) => step === 'FINANCES')?.status === 'IN_PROGRESS',
    ],
    [
      'a step to do',
      { step: 'MEANS', stepStatus: 'TODO' },
      ({ steps }) => steps?.find(({ step }) => step === 'MEANS')?.status === 'TODO',
    ],
    [
      'an opinion awaited',
      { awaitingOpinionOf: 'DGGN' },
      ({ awaitedParties }) => awaitedParties.some(({ code }) => code === 'DGGN'),
    ],
    ['a force', { force: 'MIXED' }, ({ force }) => force === 'MIXED'],
    ['no condition', {}, () => true],
  ])('holds what a filter of %s says', async (_, filter, holds) => {
    const all = await whole({ parties: ['ANISCG'] });
    const found = await whole({ parties: ['ANISCG'] }, { filter });
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ id }) => id)).toEqual(all.filter(holds).map(({ id }) => id));
  });

  it('awaits the opinion of a competent party until it has given one, and of none once the project has ended', async () => {
    for (const { state, awaitedParties, opinions, force, department } of await whole({ parties: ['ANISCG'] })) {
      const given = new Set(opinions?.map(({ party }) => party.code));
      const awaited = competentParties(force, department?.code ?? '').filter((party) => !given.has(party));
      expect(awaitedParties.map(({ code }) => code)).toEqual(state === 'OPEN' ? awaited : []);
      expect(
        opinions
          ?.filter(({ current }) => current)
          .map(({ party }) => party.code)
          .sort(),
      ).toEqual([...given].sort());
    }
  });

  it('leads from a project that has ended in a post to that post', async () => {
    const ended = (await whole({ parties: ['ANISCG'] })).filter(({ state }) => state === 'POST_CREATED');
    expect(ended.length).toBeGreaterThan(5);
    for (const { outcome, department } of ended)
      expect(outcome?.post?.reference).toMatch(new RegExp(`^ISCG-${department?.code}-`));
  });

  it.each([
    ['postProjects(filter: { departmentCodes: ["20"] }) { totalCount }', '« 20 »'],
    ['postProjects(filter: { stepStatus: DONE }) { totalCount }', '« step »'],
    ['postProjects(after: "WyJhIl0") { totalCount }', 'curseur'],
    ['postProjects(first: 101) { totalCount }', 'first'],
    ['postProject(id: "x") { id }', 'identifiant'],
  ])('%s is answered in French', async (field, words) => {
    const { errors = [] } = await database.ask({ parties: ['ANISCG'] }, `{ ${field} }`);
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });

  it('takes one statement a type for a hundred projects with all that belongs to them', async () => {
    const statements: string[] = [];
    const query =
      '{ postProjects(first: 100) { nodes { version leaders { label employer { name } } department { name } steps { note history { note } } opinions { text } outcome { post { reference } } } } }';
    const { errors } = await database.ask({ parties: ['ANISCG'] }, query, {}, statements);
    expect(errors).toBeUndefined();
    // projects, leaders, employers, départements, step entries, opinions, outcomes, posts
    expect(statements.filter((sql) => !/^(BEGIN|COMMIT)/.test(sql)).length).toBeLessThanOrEqual(8);
  });
});

describe('the figures of projects', () => {
  it.each(
    VIEWERS.flatMap(([parties]) =>
      LOCKS.map((lock) => [parties.join(' and '), lock.without ?? 'nothing', parties, lock] as const),
    ),
  )('for %s, with %s taken away, add up to the list', async (_, __, parties, lock) => {
    const { data } = await database.ask(
      { parties, ...lock },
      '{ postProjectFigures { projects byState { state projects } bySteps { step todo inProgress done notApplicable } awaitedOpinions { party { code } projects } } }',
    );
    const nodes = await whole({ parties });
    const open = nodes.filter(({ state }) => state === 'OPEN');
    const steps = (step: string, status: string) =>
      open.filter((node) => node.steps?.some((one) => one.step === step && one.status === status)).length;
    expect(data).toEqual({
      postProjectFigures: {
        projects: nodes.length,
        byState: ['OPEN', 'POST_CREATED', 'ABANDONED'].map((state) => ({
          state,
          projects: nodes.filter((node) => node.state === state).length,
        })),
        bySteps: Object.values(EngineeringStep).map((step) => ({
          step,
          todo: steps(step, 'TODO'),
          inProgress: steps(step, 'IN_PROGRESS'),
          done: steps(step, 'DONE'),
          notApplicable: steps(step, 'NOT_APPLICABLE'),
        })),
        awaitedOpinions: ['DGPN', 'DGGN', 'PP'].map((code) => ({
          party: { code },
          projects: open.filter((node) => node.awaitedParties.some((party) => party.code === code)).length,
        })),
      },
    });
  });
});

const START = parsePlainDate('2025-01-31');
const anyEntry = fc.record({
  step: fc.constantFrom(...Object.values(EngineeringStep)),
  status: fc.constantFrom(...Object.values(EngineeringStepStatus)),
  days: fc.integer({ min: -3, max: 60 }),
});

describe('PostgreSQL', () => {
  let made = 0;

  it('keeps what was recorded of the steps in the order of their days, and the steps stand as recorded last', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 14 }), async (entries) => {
        const id = `01990000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`;
        const taken: StepRecord[] = [];
        await database.asOwner(async (send) => {
          await send(
            `INSERT INTO posts.post_project (id, title, department_code, force, territory, started_on) VALUES ($1, 'Essai', '59', 'MIXED', 'URBAN', $2)`,
            [id, START],
          );
          for (const { step, status, days } of entries) {
            const on = plusDays(START, days);
            const last = taken.filter((entry) => entry.step === step).at(-1)?.on ?? START;
            const write = send(
              `INSERT INTO posts.post_project_step_entry (id, project_id, step, status, occurred_on, competent_parties, department_code)
               SELECT gen_random_uuid(), id, $2, $3, $4, competent_parties, department_code FROM posts.post_project WHERE id = $1`,
              [id, step, status, on],
            );
            if (on >= last) await write.then(() => taken.push({ step, status, on }));
            else await expect(write).rejects.toMatchObject({ code: '23514' });
          }
        });
        const { data } = await database.ask(
          { parties: ['ANISCG'] },
          `{ postProject(id: "${id}") { version steps { step status on history { status on } } } }`,
        );
        expect(data).toEqual({
          postProject: {
            version: taken.length + 1,
            steps: stepStandings(taken).map(({ step, status, history }) => ({
              step,
              status,
              on: history[0]?.on ?? null,
              history: history.map((entry) => ({ status: entry.status, on: entry.on })),
            })),
          },
        });
      }),
      { numRuns: 30 },
    );
    await owner(
      `DELETE FROM posts.post_project_step_entry WHERE project_id IN (SELECT id FROM posts.post_project WHERE title = 'Essai')`,
    );
    await owner(`DELETE FROM posts.post_project WHERE title = 'Essai'`);
  });

  const opinion = (
    party: string,
  ) => `INSERT INTO posts.post_project_opinion (id, project_id, party, verdict, text, given_on, competent_parties, department_code)
    SELECT gen_random_uuid(), p.id, '${party}', 'FAVOURABLE', 'x', '2026-10-30', p.competent_parties, p.department_code
    FROM posts.post_project p LEFT JOIN posts.post_project_outcome o ON o.project_id = p.id WHERE o.kind IS NULL AND p.force = 'MIXED' AND NOT 'PP' = ANY (p.competent_parties) LIMIT 1`;
  it.each<[string, Asker, string, string]>([
    ['ANISCG gives the opinion of a directorate', { parties: ['ANISCG'] }, opinion('DGPN'), '42501'],
    ['the DGPN gives the opinion of the DGGN', { parties: ['DGPN'] }, opinion('DGGN'), '42501'],
    [
      'the DGPN gives an opinion with a session that only reads',
      { parties: ['DGPN'], scopes: ['posts:read'] },
      opinion('DGPN'),
      '42501',
    ],
    ['a party that is not competent gives an opinion', { parties: ['PP', 'DGGN'] }, opinion('PP'), '23514'],
    ['an opinion is changed', { parties: ['ANISCG'] }, `UPDATE posts.post_project_opinion SET text = 'x'`, '42501'],
    ['an opinion is taken away', { parties: ['DGPN'] }, 'DELETE FROM posts.post_project_opinion', '42501'],
    [
      'a step is rewritten',
      { parties: ['ANISCG'] },
      `UPDATE posts.post_project_step_entry SET status = 'DONE'`,
      '42501',
    ],
    ['an outcome is taken back', { parties: ['ANISCG'] }, 'DELETE FROM posts.post_project_outcome', '42501'],
    [
      'a directorate starts a project',
      { parties: ['DGPN'] },
      `INSERT INTO posts.post_project (id, title, department_code, force, territory, started_on) VALUES (gen_random_uuid(), 'x', '59', 'POLICE', 'URBAN', '2026-01-01')`,
      '42501',
    ],
    [
      'a directorate opens a post',
      { parties: ['DGPN'] },
      `INSERT INTO posts.post (id, reference, department_code, force, territory, fte, employer_id) SELECT gen_random_uuid(), 'ISCG-59-9999', '59', 'POLICE', 'URBAN', 1, id FROM posts.employer LIMIT 1`,
      '42501',
    ],
  ])('refuses that %s', async (_, asker, sql, code) => {
    await expect(database.asApplication(asker, sql)).rejects.toMatchObject({ code });
  });

  it.each([
    [
      'a step is added to a project that has ended',
      `INSERT INTO posts.post_project_step_entry (id, project_id, step, status, occurred_on, competent_parties, department_code)
      SELECT gen_random_uuid(), p.id, 'NEEDS', 'DONE', '2026-10-30', p.competent_parties, p.department_code FROM posts.post_project p JOIN posts.post_project_outcome o ON o.project_id = p.id LIMIT 1`,
    ],
    [
      'a project ends in a post of another force',
      `INSERT INTO posts.post_project_outcome (project_id, kind, decided_on, reason, post_id, competent_parties, department_code)
      SELECT p.id, 'POST_CREATED', '2026-10-30', 'x', (SELECT id FROM posts.post WHERE department_code <> p.department_code LIMIT 1), p.competent_parties, p.department_code
      FROM posts.post_project p LEFT JOIN posts.post_project_outcome o ON o.project_id = p.id WHERE o.kind IS NULL LIMIT 1`,
    ],
    [
      'a project ends before its last step',
      `INSERT INTO posts.post_project_outcome (project_id, kind, decided_on, reason, competent_parties, department_code)
      SELECT p.id, 'ABANDONED', p.started_on, 'x', p.competent_parties, p.department_code
      FROM posts.post_project p LEFT JOIN posts.post_project_outcome o ON o.project_id = p.id WHERE o.kind IS NULL LIMIT 1`,
    ],
  ])('refuses to its owner that %s', async (_, sql) => {
    await expect(owner(sql)).rejects.toMatchObject({ code: '23514' });
  });
});
