import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { DEPARTMENTS } from '@iscg/database';
import { startSubgraphDatabase, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { competentParties } from '@iscg/values';
import { posts } from '../slices.js';

let database: SubgraphDatabase;

beforeAll(async () => {
  database = await startSubgraphDatabase(posts, { now: '2026-01-15T09:00:00Z' });
});
afterAll(() => database.stop());

const FIGURES = `asOf posts fte byForce { force posts fte } byState { state posts } byTerritory { territory posts fte }
  departments { covered single uncovered } overseasDepartments { covered single uncovered }
  departmentsByServedForce { force covered single uncovered } source definition`;

const VIEWERS: readonly (readonly Party[])[] = [
  ['SG_CIPDR'],
  ['BOARD'],
  ['ANISCG'],
  ['DGPN'],
  ['DGGN'],
  ['PP'],
  ['DGGN', 'PP'],
];

function own(parties: readonly Party[]) {
  const all = parties.some((party) => party === 'SG_CIPDR' || party === 'BOARD' || party === 'ANISCG');
  return database.world.posts.filter(
    ({ force, departmentCode }) =>
      all || competentParties(force, departmentCode).some((party) => parties.includes(party)),
  );
}

describe('the figures of posts', () => {
  it.each(VIEWERS)('for %p are those of its own posts, today in Paris unless asked otherwise', async (...viewer) => {
    const parties = viewer.filter((party) => party !== undefined);
    const { data, errors } = await database.ask({ parties }, `{ postFigures { ${FIGURES} } }`);
    expect(errors).toBeUndefined();
    const seen = own(parties);
    const sum = (of: typeof seen) => of.reduce((total, { fte }) => total + Number(fte), 0).toFixed(2);
    const part = (name: 'force' | 'territory', value: string) => {
      const of = seen.filter((post) => post[name] === value);
      return { [name]: value, posts: of.length, fte: sum(of) };
    };
    const last = (kind: string) => seen.filter(({ events }) => events.at(-1)?.kind === kind).length;
    const departments = new Map<string, number>();
    for (const { departmentCode } of seen) departments.set(departmentCode, (departments.get(departmentCode) ?? 0) + 1);
    const covered = (codes: readonly string[], posts: typeof seen) => {
      const numbers = codes.map((code) => posts.filter(({ departmentCode }) => departmentCode === code).length);
      const of = (test: (number: number) => boolean) => numbers.filter(test).length;
      return { covered: of((n) => n > 1), single: of((n) => n === 1), uncovered: of((n) => n === 0) };
    };
    const codes = DEPARTMENTS.map(({ code }) => code);
    const numbers = [...departments.values()];
    expect(data).toEqual({
      postFigures: {
        asOf: '2026-01-15',
        posts: seen.length,
        fte: sum(seen),
        byForce: ['POLICE', 'GENDARMERIE', 'MIXED'].map((force) => part('force', force)),
        byState: [
          { state: 'OPEN', posts: 0 },
          { state: 'FILLED', posts: last('FILLED') },
          { state: 'VACANT', posts: last('VACATED') },
          { state: 'SUSPENDED', posts: last('SUSPENDED') },
        ],
        byTerritory: ['URBAN', 'PERIURBAN', 'RURAL', 'OVERSEAS'].map((territory) => part('territory', territory)),
        departments: {
          covered: numbers.filter((number) => number > 1).length,
          single: numbers.filter((number) => number === 1).length,
          uncovered: 101 - numbers.length,
        },
        overseasDepartments: covered(
          codes.filter((code) => code.length === 3),
          seen,
        ),
        departmentsByServedForce: ['POLICE', 'GENDARMERIE'].map((force) => ({
          force,
          ...covered(
            codes,
            seen.filter((post) => post.force === force || post.force === 'MIXED'),
          ),
        })),
        source: 'Registre des postes du portail, tenu par l’ANISCG.',
        definition:
          'Postes ouverts et non fermés à la date donnée, vacants et suspendus compris, dans la compétence de la personne connectée.',
      },
    });
  });

  it.each([
    ['a region', '{ regionCodes: ["84"] }', 12],
    ['two départements', '{ departmentCodes: ["2A", "93"] }', 2],
    ['a département outside the region', '{ departmentCodes: ["2A"], regionCodes: ["84"] }', 0],
    ['a force', '{ force: GENDARMERIE }', 101],
    ['words', '{ search: "commissariat" }', 101],
  ])('of %s count the same posts as the list, over the départements that it names', async (_, filter, departments) => {
    for (const party of ['ANISCG', 'DGGN', 'PP'] as const) {
      const { data } = await database.ask(
        { parties: [party] },
        `{ posts(filter: ${filter}) { totalCount } postFigures(filter: ${filter}) { posts departments { covered single uncovered } } }`,
      );
      const { posts: page, postFigures } = data as {
        posts: { totalCount: number };
        postFigures: { posts: number; departments: Record<string, number> };
      };
      expect(postFigures.posts).toBe(page.totalCount);
      expect(Object.values(postFigures.departments).reduce((sum, number) => sum + number, 0)).toBe(departments);
    }
  });

  it('have as many covered départements as the map shows, on any day', async () => {
    for (const asOf of ['2006-12-31', '2015-05-05', '2026-01-15']) {
      const { data } = await database.ask(
        { parties: ['DGPN'] },
        `{ departments { coverage(asOf: "${asOf}") { status } } postFigures(asOf: "${asOf}") { departments { covered single uncovered } } }`,
      );
      const { departments, postFigures } = data as {
        departments: { coverage: { status: string } }[];
        postFigures: { departments: Record<string, number> };
      };
      const shown = (status: string) => departments.filter(({ coverage }) => coverage.status === status).length;
      expect(postFigures.departments).toEqual({
        covered: shown('COVERED'),
        single: shown('SINGLE'),
        uncovered: shown('UNCOVERED'),
      });
    }
  });

  it('cost one statement', async () => {
    const statements: string[] = [];
    await database.ask({ parties: ['DGGN'] }, `{ postFigures { ${FIGURES} } }`, {}, statements);
    expect(statements.filter((sql) => !/^(?:BEGIN|COMMIT)/.test(sql))).toHaveLength(1);
  });
});
