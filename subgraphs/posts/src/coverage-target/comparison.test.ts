import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PARTIES, scopesOfParties, type Party, type Viewer } from '@iscg/access';
import { FORCES, competentParties, parsePlainDate, type Force } from '@iscg/values';
import type { PostCount } from '../department-coverage/index.js';
import { coverageAgainstTargetOf } from './comparison.js';
import type { CoverageTarget } from './coverage-target.model.js';

const DAY = parsePlainDate('2026-11-01');
const viewer = (...parties: readonly Party[]): Viewer => ({
  subject: 's',
  name: 'n',
  kind: 'PERSON',
  parties,
  scopes: scopesOfParties(parties),
});
const department = (code: string) => ({
  code,
  name: code,
  region: { code: '32', name: 'Région' },
  overseas: code.length === 3,
  parisPolicePrefecture: ['75', '92', '93', '94'].includes(code),
});
const count = (departmentCode: string, force: Force, posts: number): PostCount => ({
  departmentCode,
  force,
  posts,
  fteHundredths: posts * 80,
  competentParties: competentParties(force, departmentCode),
});

function target(departmentCode: string, posts: number, parts?: readonly [number, number, number]): CoverageTarget {
  return {
    id: departmentCode,
    departmentCode,
    effectiveOn: parsePlainDate('2021-01-01'),
    posts,
    fte: `${posts}.00`,
    byForce: parts ? FORCES.map((force, index) => ({ force, posts: parts[index] ?? 0 })) : null,
    source: 'Essai',
    recordedAt: new Date(0),
  };
}

const DEPARTMENTS = ['59', '75', '48', '974'];
const COUNTS = [
  count('59', 'POLICE', 4),
  count('59', 'GENDARMERIE', 2),
  count('59', 'MIXED', 1),
  count('75', 'POLICE', 3),
  count('974', 'GENDARMERIE', 1),
];
const TARGETS = [target('59', 9, [4, 3, 2]), target('75', 3), target('974', 1, [0, 1, 0])];

function compare(who: Viewer, force: Force | null = null) {
  return coverageAgainstTargetOf(
    { asOf: DAY, force, departments: DEPARTMENTS.map(department), counts: COUNTS, targets: TARGETS },
    who,
  );
}

describe('posts against targets', () => {
  it.each<[string, Party, string, (number | null)[], string]>([
    ['all of it, who sees every post', 'ANISCG', '59', [7, 9, -2], 'BELOW'],
    ['all of it, split or not', 'BOARD', '75', [3, 3, 0], 'REACHED'],
    ['police and mixed, as the DGPN is competent', 'DGPN', '59', [5, 6, -1], 'BELOW'],
    ['gendarmerie and mixed, as the DGGN is', 'DGGN', '59', [3, 5, -2], 'BELOW'],
    ['nothing where the DGPN is competent over no force', 'DGPN', '75', [null, null, null], 'NOT_COMPARABLE'],
    ['nothing where the target is not split, whole as it looks', 'PP', '75', [3, null, null], 'NOT_COMPARABLE'],
    ['nothing where there is no target', 'DGGN', '48', [0, null, null], 'NO_TARGET'],
    ['none missing where none is wanted', 'DGPN', '974', [0, 0, 0], 'REACHED'],
    ['nothing outside the prefecture’s jurisdiction', 'PP', '59', [null, null, null], 'NOT_COMPARABLE'],
  ])('compare %s', (_, party, code, [posts, comparedTarget, gap], status) => {
    const row = compare(viewer(party)).departments.find((one) => one.department.code === code);
    expect(row).toMatchObject({ posts, comparedTarget, gap, status });
  });

  it.each<[Party, Force, string, (number | null)[], string]>([
    ['ANISCG', 'POLICE', '59', [4, 4, 0], 'REACHED'],
    ['SG_CIPDR', 'MIXED', '59', [1, 2, -1], 'BELOW'],
    ['DGPN', 'GENDARMERIE', '59', [null, null, null], 'NOT_COMPARABLE'],
    ['DGGN', 'GENDARMERIE', '974', [1, 1, 0], 'REACHED'],
    ['ANISCG', 'POLICE', '75', [3, null, null], 'NOT_COMPARABLE'],
  ])('for %s and the force %s alone, in %s', (party, force, code, [posts, comparedTarget, gap], status) => {
    const row = compare(viewer(party), force).departments.find((one) => one.department.code === code);
    expect(row).toMatchObject({ posts, comparedTarget, gap, status, fteGap: null });
  });

  it('adds up what is compared, overseas apart, and lets no surplus make up for what is missing', () => {
    const { metropolitan, overseas } = coverageAgainstTargetOf(
      {
        asOf: DAY,
        force: null,
        departments: DEPARTMENTS.map(department),
        counts: [...COUNTS, count('48', 'POLICE', 9)],
        targets: [...TARGETS, target('48', 4)],
      },
      viewer('ANISCG'),
    );
    expect(metropolitan).toEqual({
      departments: 3,
      compared: 3,
      withoutTarget: 0,
      notComparable: 0,
      posts: 19,
      target: 16,
      missing: 2,
      surplus: 5,
    });
    expect(overseas).toMatchObject({ departments: 1, compared: 1, posts: 1, target: 1, missing: 0, surplus: 0 });
  });

  it.each([
    ['59', '-3.40'],
    ['75', '-0.60'],
    ['974', '-0.20'],
    ['48', null],
  ])('in %s the full-time equivalents are %s away', (code, fteGap) => {
    const { departments } = compare(viewer('ANISCG'));
    expect(departments.find((one) => one.department.code === code)?.fteGap).toBe(fteGap);
  });

  it('counts only where an application is bound to', () => {
    const { departments } = compare({ ...viewer('ANISCG'), departments: ['59'] });
    expect(departments.map(({ department: { code }, posts }) => [code, posts])).toEqual([
      ['59', 7],
      ['75', null],
      ['48', null],
      ['974', null],
    ]);
  });

  it('never gives a gap between posts and a target of other forces, whoever looks', () => {
    const parts = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)).filter((three) => three.some((part) => part > 0));
    const world = fc.record({
      parties: fc.subarray([...PARTIES], { minLength: 1 }),
      force: fc.constantFrom(null, ...FORCES),
      code: fc.constantFrom(...DEPARTMENTS),
      parts,
      split: fc.boolean(),
      posts: fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6)),
    });
    fc.assert(
      fc.property(world, ({ parties, force, code, parts: wanted, split, posts }) => {
        const sum = wanted.reduce((total, part) => total + part, 0);
        const { departments } = coverageAgainstTargetOf(
          {
            asOf: DAY,
            force,
            departments: [department(code)],
            counts: FORCES.map((one, index) => count(code, one, posts[index] ?? 0)),
            targets: [target(code, sum, split ? wanted : undefined)],
          },
          viewer(...parties),
        );
        const [row] = departments;
        const whole = parties.some((party) => ['SG_CIPDR', 'BOARD', 'ANISCG'].includes(party));
        const seen = FORCES.filter(
          (one) =>
            (force === null || one === force) &&
            (whole || competentParties(one, code).some((owner) => parties.includes(owner))),
        );
        expect(row?.countedForces).toEqual(seen);
        const of = (three: readonly number[]) =>
          seen.reduce((total, one) => total + (three[FORCES.indexOf(one)] ?? 0), 0);
        const comparable = seen.length > 0 && (split || seen.length === 3);
        expect(row?.gap).toBe(comparable ? of(posts) - of(wanted) : null);
        expect(row?.status === 'NOT_COMPARABLE').toBe(!comparable);
      }),
    );
  });
});
