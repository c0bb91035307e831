import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scopesOfParties, type Party, type Viewer } from '@iscg/access';
import { DEPARTMENTS } from '@iscg/database';
import { FORCES, competentParties, parsePlainDate } from '@iscg/values';
import { coverageOf, fteText, statusOf, type PostCount } from './coverage.js';

const DAY = parsePlainDate('2026-01-15');

function viewer(parties: readonly Party[], departments?: readonly string[]): Viewer {
  return {
    subject: 'test',
    name: 'Test',
    kind: 'PERSON',
    parties,
    scopes: scopesOfParties(parties),
    ...(departments && { departments }),
  };
}

function count(
  force: (typeof FORCES)[number],
  departmentCode: string,
  posts: number,
  fteHundredths: number,
): PostCount {
  return { force, departmentCode, posts, fteHundredths, competentParties: competentParties(force, departmentCode) };
}

describe('the coverage of a département', () => {
  it.each([
    [0, 'UNCOVERED'],
    [1, 'SINGLE'],
    [2, 'COVERED'],
    [3, 'COVERED'],
    [120, 'COVERED'],
  ] as const)('with %i posts is %s', (posts, status) => {
    expect(statusOf(posts)).toBe(status);
  });

  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [50, '0.50'],
    [100, '1.00'],
    [1_280, '12.80'],
  ])('writes %i hundredths of a full-time equivalent as %s', (hundredths, text) => {
    expect(fteText(hundredths)).toBe(text);
  });

  const seineSaintDenis = [
    count('POLICE', '93', 3, 250),
    count('GENDARMERIE', '93', 1, 80),
    count('MIXED', '93', 1, 50),
  ];

  it.each([
    ['ANISCG', ['ANISCG'], undefined, 5, '3.80', 'COVERED'],
    ['the SG-CIPDR', ['SG_CIPDR'], undefined, 5, '3.80', 'COVERED'],
    ['the police prefecture', ['PP'], undefined, 4, '3.00', 'COVERED'],
    ['the DGGN', ['DGGN'], undefined, 2, '1.30', 'COVERED'],
    ['the DGPN', ['DGPN'], undefined, 0, '0.00', 'UNCOVERED'],
    ['the DGPN as a member of the board', ['DGPN', 'BOARD'], undefined, 5, '3.80', 'COVERED'],
    ['somebody of no party', [], undefined, 0, '0.00', 'UNCOVERED'],
    ['an application bound to the Ain', ['ANISCG'], ['01'], 0, '0.00', 'UNCOVERED'],
  ] as const)(
    'for %s counts its own competence alone, even if rows of others came in',
    (_, parties, departments, posts, fte, status) => {
      expect(coverageOf(seineSaintDenis, viewer(parties, departments), DAY)).toMatchObject({
        asOf: DAY,
        posts,
        fte,
        status,
      });
    },
  );

  it('always lists the three forces, which add up to the total, and counts a mixed post for both that it serves', () => {
    const counts = fc.array(
      fc.record({
        force: fc.constantFrom(...FORCES),
        posts: fc.nat(40),
        fteHundredths: fc.nat(4_000),
        code: fc.constantFrom(...DEPARTMENTS.map(({ code }) => code)),
      }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(
        counts,
        fc.subarray(['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD', 'ANISCG'] as const),
        (rows, parties) => {
          const coverage = coverageOf(
            rows.map(({ force, code, posts, fteHundredths }) => count(force, code, posts, fteHundredths)),
            viewer(parties),
            DAY,
          );
          expect(coverage.byForce.map(({ force }) => force)).toEqual(FORCES);
          expect(coverage.byForce.reduce((sum, { posts }) => sum + posts, 0)).toBe(coverage.posts);
          expect(coverage.byForce.reduce((sum, { fte }) => sum + Math.round(Number(fte) * 100), 0)).toBe(
            Math.round(Number(coverage.fte) * 100),
          );
          const [police, gendarmerie, mixed] = coverage.byForce.map(({ posts }) => posts);
          expect(coverage.byServedForce.map(({ force, posts, status }) => [force, posts, status])).toEqual(
            [
              ['POLICE', (police ?? 0) + (mixed ?? 0)] as const,
              ['GENDARMERIE', (gendarmerie ?? 0) + (mixed ?? 0)] as const,
            ].map(([force, posts]) => [force, posts, posts > 1 ? 'COVERED' : posts === 1 ? 'SINGLE' : 'UNCOVERED']),
          );
        },
      ),
    );
  });
});
