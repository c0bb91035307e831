import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { PARTIES, accessMatrix, type MatrixRow, type Party } from '@iscg/access';
import { asPassport, asViewer, startTestStack, testCluster, type Ask, type TestStack } from '@iscg/test-kit';
import { allowed, cellsOf, isOpen, selectionOf, type Cell, type Locks, type Style } from './cells.js';
import { ROOTS } from './roots.js';
import type { Route } from './route.js';
import { ABOUT_THE_VIEWER, REPRESENTED_BY, ROUTES } from './routes.js';
import { fieldsOf } from './schema.js';

const VIEWERS: readonly (readonly Party[])[] = [...PARTIES.map((party) => [party]), ['DGPN', 'BOARD'], []];
const STYLES: readonly Style[] = ['plain', 'alias', 'fragment'];
/** Counts and lists of rows of another type: there without the field lock, over the rows that the row lock lets through. */
const COUNTED = new Set(['Department.coverage', 'Session.enrolments']);
/** Contributed fields: the subgraph knows the foreign entity by its key alone, so a row out of scope is absent, not refused. */
const SCOPED_BELOW: Readonly<Record<string, string>> = {
  'Post.cofunding': 'PostCofunding',
  'Post.cofundingPlans': 'PostCofunding',
  'SocialWorker.onboarding': 'Onboarding',
  'Session.evaluationComments': 'EvaluationComments',
};
/** Lists of rows that a party sees some of: empty for who owns none of them; the rows are cells of their own. */
const LISTS_BELOW: Readonly<Record<string, string>> = { 'Session.enrolments': 'Enrolment' };
/** Fields that lead to a row of another type, with the field beside that tells its key. */
const LEADS_TO: Readonly<Record<string, readonly [type: string, key: string]>> = {
  'BoardMeetingPaper.document': ['Document', 'documentId'],
  'CommitteePaper.document': ['Document', 'documentId'],
};
const MATRIX = accessMatrix();
const guardedRows = new Map<string, readonly MatrixRow[]>();

/** Fields that several subgraphs declare (keys) have one row each, all alike. */
function rowOf(type: string, field: string): MatrixRow {
  const row = MATRIX.get(`${type}.${field}`)?.[0];
  if (!row) throw new Error(`the matrix has no cell for ${type}.${field}`);
  return row;
}

describe('the committed matrix', () => {
  const types = [...new Set([...MATRIX.values()].flat().map(({ type }) => type))];
  const envelopes = types.filter((type) =>
    [...MATRIX.values()]
      .flat()
      .filter((row) => row.type === type)
      .every(({ open }) => open?.startsWith('envelope')),
  );
  const roots = ['Query', 'Mutation'];

  it('has a way to every type that carries data', () => {
    const untested = types.filter(
      (type) => !ROUTES[type] && ![...envelopes, ...roots, ...ABOUT_THE_VIEWER].includes(type),
    );
    expect(untested).toEqual([]);
  });

  it('asks every question and every act of the schema', () => {
    const fields = ['Query', 'Mutation'].flatMap((type) => fieldsOf(type).map(({ name }) => name));
    expect(fields.filter((field) => !ROOTS[field])).toEqual([]);
  });

  it('has a cell for every field of every type of the schema', () => {
    for (const type of Object.keys(ROUTES))
      for (const { name } of fieldsOf(type)) expect(rowOf(type, name).type).toBe(type);
  });
});

/**
 * What ANISCG sees, who sees all, of the rows that every stack begins with: the values that any other viewer may only see
 * the same or not at all. By type, identity and field.
 */
const truth = new Map<string, Map<string, Map<string, unknown>>>();
/** The parties that the convention gives each row to, by type and identity. */
const owners = new Map<string, Map<string, string[]>>();

beforeAll(async () => {
  const { shared, adminUrl } = testCluster();
  const administrator = new pg.Client(adminUrl.replace(/\/[^/]*$/, '/iscg_shared'));
  await administrator.connect();
  for (const [type, { owners: sql }] of Object.entries(ROUTES)) {
    if (!sql) continue;
    const { rows } = await administrator.query<{ identity: string; owners: string[] }>(sql);
    owners.set(type, new Map(rows.map((row) => [row.identity, row.owners])));
  }
  await administrator.end();
  const aniscg = await asViewer(shared, { parties: ['ANISCG'] });
  for (const type of Object.keys(ROUTES)) truth.set(type, await everythingOf(aniscg, type));
}, 900_000);

async function everythingOf(ask: Ask, type: string): Promise<Map<string, Map<string, unknown>>> {
  const rows = new Map<string, Map<string, unknown>>();
  for (const route of ROUTES[type]?.routes.filter(({ kind }) => kind !== 'entities') ?? []) {
    const found = await cells(ask, type, route, 'plain');
    expect([type, found.filter(({ rule }) => rule !== undefined)]).toEqual([type, []]);
    for (const { identity, field, value } of found) {
      rows.set(identity, (rows.get(identity) ?? new Map<string, unknown>()).set(field, value));
    }
  }
  expect([type, rows.size > 0]).toEqual([type, true]);
  return rows;
}

async function cells(ask: Ask, type: string, route: Route, style: Style): Promise<Cell[]> {
  const { selection, fragments } = selectionOf(type, style, route.service);
  const representations = route.kind === 'entities' ? representationsOf(type) : undefined;
  const answer = await ask(route.document(selection) + fragments, representations && { representations });
  expect([answer.status, answer.data === undefined]).toEqual([200, false]);
  return cellsOf(type, style, route.path, answer, route.service);
}

/** Up to 60 rows that are known to exist, spread over all of them. */
function sample(type: string): string[] {
  const known = [...(truth.get(type)?.keys() ?? [])];
  const step = Math.max(1, Math.floor(known.length / 60));
  return known.filter((_identity, index) => index % step === 0);
}

/** Known rows, forged with the owner that the viewer would like it to have. */
function representationsOf(type: string): object[] {
  const entity = REPRESENTED_BY[type] ?? type;
  return sample(entity).map((id) => ({
    __typename: entity,
    id,
    funderCode: 'DGPN',
    competentParties: ['DGPN', 'DGGN', 'PP'],
    departmentCode: '93',
  }));
}

/** Whose a row is, or whose own rows a figure counts. */
function ownersOf(type: string, identity: string): readonly string[] | undefined {
  return ROUTES[type]?.countedFor ?? owners.get(type)?.get(identity);
}

/** The row of another type that a field leads to. */
function rowBelow(type: string, field: string, identity: string): readonly [type: string | undefined, key: string] {
  const [other, beside = ''] = LEADS_TO[`${type}.${field}`] ?? [];
  const key = truth.get(type)?.get(identity)?.get(beside);
  return typeof key === 'string' ? [other, key] : [SCOPED_BELOW[`${type}.${field}`], identity];
}

/** The rows asked for by representation that the viewer is entitled to, and no other. */
function entitled(type: string, parties: readonly Party[]): string[] {
  return sample(type).filter((identity) => seesRow(type, parties, identity));
}

/** Whether the row itself may be there at all for the viewer. */
function seesRow(type: string, parties: readonly Party[], identity: string): boolean {
  const owned = ownersOf(type, identity);
  const guarded = guardedRowsOf(type);
  return guarded.length === 0 || guarded.some((row) => allowed(row, parties, owned));
}

/** The cells of a type that say whether its rows are there. */
function guardedRowsOf(type: string): readonly MatrixRow[] {
  const known =
    guardedRows.get(type) ??
    fieldsOf(type)
      .map(({ name }) => rowOf(type, name))
      .filter((row) => !isOpen(row) && row.rules[0]?.name !== 'reference-data');
  guardedRows.set(type, known);
  return known;
}

describe.each<[Locks, Parameters<typeof startTestStack>[0]]>([
  ['both locks', {}],
  ['the row lock alone', { locks: { fields: false, rows: true } }],
  ['the field lock alone', { locks: { fields: true, rows: false }, withoutRowLock: true }],
])('with %s', (locks, options) => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack(options);
  });

  afterAll(() => stack.stop());

  /** What contradicts the matrix in these cells, one line each. */
  function contradictions(type: string, parties: readonly Party[], found: readonly Cell[]): string[] {
    const { counted = false } = ROUTES[type] ?? {};
    return found.flatMap(({ identity, field, value, rule }) => {
      const row = rowOf(type, field);
      const owned = ownersOf(type, identity);
      const cell = `${type}.${field} of ${identity}`;
      // Over no rows; sums are compared below, and the rows of a list are cells of their own.
      if (locks === 'the row lock alone' && (counted || COUNTED.has(`${type}.${field}`))) return [];
      if (locks !== 'the field lock alone' && !seesRow(type, parties, identity)) return [`${cell}: the row is there`];
      if (!allowed(row, parties, owned)) {
        if (value !== null) return [`${cell}: shows ${JSON.stringify(value)}`];
        return locks !== 'the row lock alone' && rule === undefined ? [`${cell}: is hidden without a reason`] : [];
      }
      if (rule !== undefined) return [`${cell}: is refused by ${rule}`];
      const [below, key] = rowBelow(type, field, identity);
      if (below !== undefined && locks !== 'the field lock alone' && !seesRow(below, parties, key))
        return value === null ? [] : [`${cell}: leads to a row that is not there`];
      const listed = LISTS_BELOW[`${type}.${field}`];
      if (value === null && listed !== undefined && !allowed(rowOf(listed, 'state'), parties, undefined)) return [];
      const real = truth.get(type)?.get(identity);
      return counted ||
        !real ||
        Object.is(value, real.get(field)) ||
        JSON.stringify(value) === JSON.stringify(real.get(field))
        ? []
        : [`${cell}: shows ${JSON.stringify(value)}, not ${JSON.stringify(real.get(field))}`];
    });
  }

  describe.each(VIEWERS.map((parties) => [parties.join(' and ') || 'a person of no party', parties] as const))(
    '%s',
    (_name, parties) => {
      it.each(Object.keys(ROUTES))('sees of %s what the matrix says, through every shape of query', async (type) => {
        const viewer = { parties };
        for (const route of ROUTES[type]?.routes ?? []) {
          const ask =
            route.kind === 'entities' && route.service
              ? await asPassport(stack, route.service, viewer)
              : await asViewer(stack, viewer);
          for (const style of route.kind === 'plain' ? STYLES : STYLES.slice(0, 1)) {
            const found = await cells(ask, type, route, style);
            expect(contradictions(type, parties, found)).toEqual([]);
            if (route.kind === 'entities' && !REPRESENTED_BY[type] && locks !== 'the field lock alone') {
              expect([...new Set(found.map(({ identity }) => identity))].sort()).toEqual(
                entitled(type, parties).sort(),
              );
            }
          }
        }
      });

      if (locks !== 'the row lock alone') {
        it('is refused the questions and the acts that are not its own', async () => {
          const ask = await asViewer(stack, { parties });
          for (const [field, { operation, below }] of Object.entries(ROOTS)) {
            const type = operation === 'mutation' ? 'Mutation' : 'Query';
            const { data, errors } = await ask(`${operation} { ${below} }`);
            const refused =
              errors.filter(({ path, extensions }) => path?.length === 1 && extensions.code === 'FORBIDDEN').length > 0;
            expect([field, refused]).toEqual([field, !allowed(rowOf(type, field), parties, undefined)]);
            if (refused) expect(data).toEqual({ [field]: null });
          }
        });
      }

      if (locks !== 'the field lock alone') {
        it('counts only what it may see', async () => {
          const ask = await asViewer(stack, { parties });
          const { data } = await ask(
            '{ posts { totalCount } socialWorkers { totalCount } subsidyLines(first: 100) { totalCount nodes { id } } departments { coverage { posts } } postFigures { posts } deploymentCurve(from: "2026-01-15", to: "2026-01-15", step: YEAR) { posts } }',
          );
          const visible = (type: string) =>
            [...(owners.get(type) ?? [])].filter(([identity]) =>
              allowed(
                rowOf(type, type === 'Post' ? 'reference' : type === 'SocialWorker' ? 'recruitedOn' : 'fiscalYear'),
                parties,
                owners.get(type)?.get(identity),
              ),
            ).length;
          const none = parties.length === 0 && locks === 'both locks';
          expect(data?.['posts']?.totalCount ?? null).toBe(none ? null : visible('Post'));
          expect(data?.['socialWorkers']?.totalCount ?? null).toBe(none ? null : visible('SocialWorker'));
          expect(data?.['subsidyLines']?.totalCount ?? null).toBe(none ? null : visible('SubsidyLine'));
          const covered = (data?.['departments'] as { coverage: { posts: number } | null }[]).reduce(
            (sum, { coverage }) => sum + (coverage?.posts ?? 0),
            0,
          );
          expect(covered).toBe(parties.length === 0 ? 0 : visible('Post'));
          expect(data?.['postFigures']?.posts ?? null).toBe(none ? null : visible('Post'));
          expect(data?.['deploymentCurve']?.[0].posts ?? null).toBe(none ? null : visible('Post'));
        });
      }
    },
  );
});
