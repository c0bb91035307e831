import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PortalError, scopesOfParties, type Party, type Viewer } from '@iscg/access';
import { FORCES, competentParties, parsePlainDate, plusDays } from '@iscg/values';
import { curveDays, deploymentCurveOf, type PostChange } from './deployment-curve.js';
import { CurveStep } from './deployment-curve.model.js';

const day = parsePlainDate;

function viewer(parties: readonly Party[], departments?: readonly string[]): Viewer {
  const scopes = scopesOfParties(parties);
  return { subject: 'test', name: 'Test', kind: 'PERSON', parties, scopes, ...(departments && { departments }) };
}

describe('the days of a deployment curve', () => {
  it.each([
    ['one day', '2020-12-31', '2020-12-31', 'YEAR', ['2020-12-31']],
    ['less than a step', '2020-12-31', '2021-06-30', 'YEAR', ['2020-12-31', '2021-06-30']],
    ['whole years', '2018-12-31', '2020-12-31', 'YEAR', ['2018-12-31', '2019-12-31', '2020-12-31']],
    ['years and a rest', '2019-01-01', '2021-01-15', 'YEAR', ['2019-01-01', '2020-01-01', '2021-01-01', '2021-01-15']],
    ['quarters', '2020-01-31', '2020-10-31', 'QUARTER', ['2020-01-31', '2020-04-30', '2020-07-31', '2020-10-31']],
    ['months from a 31st', '2020-01-31', '2020-03-31', 'MONTH', ['2020-01-31', '2020-02-29', '2020-03-31']],
    [
      'years from a 29 February',
      '2020-02-29',
      '2022-03-01',
      'YEAR',
      ['2020-02-29', '2021-02-28', '2022-02-28', '2022-03-01'],
    ],
    ['the end of the calendar', '2199-11-30', '2199-12-31', 'MONTH', ['2199-11-30', '2199-12-30', '2199-12-31']],
  ] as const)('over %s are the first, one every step, and the last', (_, from, to, step, expected) => {
    expect(curveDays(day(from), day(to), step)).toEqual(expected);
  });

  it('are in order, each once, never more than 400, from the first to the last', () => {
    const days = fc.nat(110_000).map((number) => plusDays(day('1900-01-01'), number % 109_500));
    fc.assert(
      fc.property(days, days, fc.constantFrom(...Object.values(CurveStep)), (a, b, step) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        try {
          const found = curveDays(from, to, step);
          expect(found).toEqual([...new Set(found)].sort());
          expect([found[0], found.at(-1)]).toEqual([from, to]);
          expect(found.length).toBeLessThanOrEqual(400);
        } catch (error) {
          if (!(error instanceof PortalError)) throw error;
          expect(error.message).toContain('400 au plus');
        }
      }),
    );
  });

  it('may be 400 and not 401', () => {
    expect(curveDays(day('1970-01-01'), day('2003-04-01'), 'MONTH')).toHaveLength(400);
    expect(() => curveDays(day('1970-01-01'), day('2003-04-02'), 'MONTH')).toThrow(
      'La courbe compterait 401 points : demandez-en 400 au plus, avec un pas plus long (QUARTER ou YEAR) ou une période plus courte.',
    );
  });

  it('do not go backwards', () => {
    expect(() => curveDays(day('2021-01-01'), day('2020-12-31'), 'MONTH')).toThrow('inversez les deux jours');
  });
});

describe('a deployment curve', () => {
  const days = curveDays(day('2020-01-01'), day('2020-03-01'), 'MONTH');
  const change = (rank: number, force: (typeof FORCES)[number], departmentCode: string, posts: number): PostChange => ({
    rank,
    force,
    departmentCode,
    posts,
    fteHundredths: posts * 80,
    competentParties: competentParties(force, departmentCode),
  });
  const changes = [
    change(0, 'POLICE', '93', 3),
    change(0, 'GENDARMERIE', '01', 2),
    change(1, 'GENDARMERIE', '01', -1),
    change(2, 'MIXED', '93', 1),
  ];

  it.each([
    ['ANISCG', ['ANISCG'], undefined, [5, 4, 5], ['4.00', '3.20', '4.00']],
    ['the police prefecture', ['PP'], undefined, [3, 3, 4], ['2.40', '2.40', '3.20']],
    ['the DGGN', ['DGGN'], undefined, [2, 1, 2], ['1.60', '0.80', '1.60']],
    ['the DGPN', ['DGPN'], undefined, [0, 0, 0], ['0.00', '0.00', '0.00']],
    ['the DGPN as a member of the board', ['DGPN', 'BOARD'], undefined, [5, 4, 5], ['4.00', '3.20', '4.00']],
    ['an application bound to the Ain', ['ANISCG'], ['01'], [2, 1, 1], ['1.60', '0.80', '0.80']],
    ['somebody of no party', [], undefined, [0, 0, 0], ['0.00', '0.00', '0.00']],
  ] as const)(
    'for %s counts its own competence alone, even if changes of others came in',
    (_, parties, departments, posts, fte) => {
      const curve = deploymentCurveOf(days, changes, viewer(parties, departments));
      expect(curve.map((point) => point.on)).toEqual(['2020-01-01', '2020-02-01', '2020-03-01']);
      expect(curve.map((point) => point.posts)).toEqual(posts);
      expect(curve.map((point) => point.fte)).toEqual(fte);
      for (const point of curve) {
        expect(point.byForce.map(({ force }) => force)).toEqual(FORCES);
        expect(point.byForce.reduce((sum, force) => sum + force.posts, 0)).toBe(point.posts);
      }
    },
  );

  it('says of every point where it comes from and what it counts', () => {
    for (const { source, definition } of deploymentCurveOf(days, [], viewer(['PP']))) {
      expect(source).toContain('Registre des postes');
      expect(definition).toContain('ouverts et non fermés');
    }
  });
});
