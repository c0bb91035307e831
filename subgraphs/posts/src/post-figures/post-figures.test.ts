import { describe, expect, it } from '@jest/globals';
import { scopesOfParties, type Party, type Viewer } from '@iscg/access';
import { competentParties, parsePlainDate, type Force } from '@iscg/values';
import { postFiguresOf, type DetailedCount } from './post-figures.js';

const DAY = parsePlainDate('2026-01-15');

function viewer(parties: readonly Party[], departments?: readonly string[]): Viewer {
  const scopes = scopesOfParties(parties);
  return { subject: 'test', name: 'Test', kind: 'PERSON', parties, scopes, ...(departments && { departments }) };
}

function count(force: Force, departmentCode: string, state: string, posts: number): DetailedCount {
  return {
    force,
    departmentCode,
    state,
    territory: departmentCode === '974' ? 'OVERSEAS' : 'URBAN',
    posts,
    fteHundredths: posts * 50,
    competentParties: competentParties(force, departmentCode),
  };
}

const COUNTED = {
  departmentCodes: ['01', '69', '93', '974'],
  overseasCodes: ['974'],
  counts: [
    count('POLICE', '93', 'FILLED', 3),
    count('GENDARMERIE', '93', 'VACANT', 1),
    count('MIXED', '01', 'SUSPENDED', 1),
    count('POLICE', '974', 'OPEN', 2),
  ],
};

describe('the figures of a day', () => {
  it.each([
    ['ANISCG', ['ANISCG'], undefined, 7, '3.50', [2, 3, 1, 1], { covered: 2, single: 1, uncovered: 1 }],
    ['the police prefecture', ['PP'], undefined, 3, '1.50', [0, 3, 0, 0], { covered: 1, single: 0, uncovered: 3 }],
    ['the DGGN', ['DGGN'], undefined, 2, '1.00', [0, 0, 1, 1], { covered: 0, single: 2, uncovered: 2 }],
    ['the DGPN', ['DGPN'], undefined, 3, '1.50', [2, 0, 0, 1], { covered: 1, single: 1, uncovered: 2 }],
    [
      'the DGPN on the board',
      ['DGPN', 'BOARD'],
      undefined,
      7,
      '3.50',
      [2, 3, 1, 1],
      { covered: 2, single: 1, uncovered: 1 },
    ],
    [
      'an application bound to the Ain',
      ['ANISCG'],
      ['01'],
      1,
      '0.50',
      [0, 0, 0, 1],
      { covered: 0, single: 1, uncovered: 3 },
    ],
    ['somebody of no party', [], undefined, 0, '0.00', [0, 0, 0, 0], { covered: 0, single: 0, uncovered: 4 }],
  ] as const)(
    'for %s count its own competence alone, even if rows of others came in, and add up',
    (_, parties, departments, posts, fte, byState, coverage) => {
      const figures = postFiguresOf(COUNTED, viewer(parties, departments), DAY);
      expect(figures).toMatchObject({ asOf: DAY, posts, fte, departments: coverage });
      expect(figures.byState).toEqual(
        ['OPEN', 'FILLED', 'VACANT', 'SUSPENDED'].map((state, rank) => ({ state, posts: byState[rank] })),
      );
      for (const part of [figures.byForce, figures.byState, figures.byTerritory])
        expect(part.map((one) => one.posts).reduce((sum, number) => sum + number, 0)).toBe(posts);
    },
  );

  it.each([
    ['ANISCG', ['ANISCG'], { covered: 1, single: 0, uncovered: 0 }, [2, 1, 1], [0, 2, 2]],
    ['the DGPN', ['DGPN'], { covered: 1, single: 0, uncovered: 0 }, [1, 1, 2], [0, 1, 3]],
    ['the DGGN', ['DGGN'], { covered: 0, single: 0, uncovered: 1 }, [0, 1, 3], [0, 2, 2]],
  ] as const)(
    'for %s tell overseas apart, and how each force is served: a mixed post serves both',
    (_, parties, overseas, police, gendarmerie) => {
      const figures = postFiguresOf(COUNTED, viewer(parties), DAY);
      expect(figures.overseasDepartments).toEqual(overseas);
      expect(
        figures.departmentsByServedForce.map(({ force, covered, single, uncovered }) => [
          force,
          covered,
          single,
          uncovered,
        ]),
      ).toEqual([
        ['POLICE', ...police],
        ['GENDARMERIE', ...gendarmerie],
      ]);
    },
  );

  it('list every territory and every force, zeros included, with source and definition', () => {
    const figures = postFiguresOf({ departmentCodes: [], overseasCodes: [], counts: [] }, viewer(['ANISCG']), DAY);
    expect(figures.byTerritory.map(({ territory, fte }) => `${territory} ${fte}`)).toEqual([
      'URBAN 0.00',
      'PERIURBAN 0.00',
      'RURAL 0.00',
      'OVERSEAS 0.00',
    ]);
    expect(figures.byForce).toHaveLength(3);
    expect(figures.source).toContain('Registre des postes');
    expect(figures.definition).toContain('ouverts et non fermés');
  });

  it.each([
    ['no filter', undefined, false],
    ['a null filter', null, false],
    ['an empty filter', {}, false],
    ['a filter without a condition', { force: null, states: [] }, false],
    ['a force', { force: 'MIXED' as const }, true],
    ['states', { states: ['VACANT' as const] }, true],
  ])('with %s say whether a filter narrows them', (_, filter, narrowed) => {
    const { definition } = postFiguresOf(COUNTED, viewer(['ANISCG']), DAY, filter);
    expect(definition.endsWith(', parmi ceux que le filtre retient.')).toBe(narrowed);
    expect(definition).toMatch(/^Postes ouverts et non fermés.*\.$/);
  });
});
