import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Majority, MajorityBase } from './resolution.enums.js';
import { outcomeOf, type MajorityRule } from './outcome.js';

const BOARD = { members: 12, attending: 9, quorum: 6 };
const count = (votesFor: number, votesAgainst: number, abstentions: number) => ({
  ...BOARD,
  votesFor,
  votesAgainst,
  abstentions,
});

describe('what a ballot decides', () => {
  test.each<[string, Majority, MajorityBase, [number, number, number], string]>([
    ['simple, one vote more for', 'SIMPLE', 'CAST', [4, 3, 2], 'ADOPTED'],
    ['simple, a tie', 'SIMPLE', 'CAST', [4, 4, 1], 'REJECTED'],
    ['simple, one vote more against', 'SIMPLE', 'CAST', [3, 4, 2], 'REJECTED'],
    ['simple, one vote for and all others abstain', 'SIMPLE', 'CAST', [1, 0, 8], 'ADOPTED'],
    ['simple, all abstain', 'SIMPLE', 'CAST', [0, 0, 9], 'REJECTED'],
    ['absolute of the votes cast, half of them', 'ABSOLUTE', 'CAST', [4, 4, 1], 'REJECTED'],
    ['absolute of the votes cast, more than half', 'ABSOLUTE', 'CAST', [5, 4, 0], 'ADOPTED'],
    ['absolute of the votes cast, abstentions left out', 'ABSOLUTE', 'CAST', [2, 1, 6], 'ADOPTED'],
    ['absolute of the members, half of them', 'ABSOLUTE', 'MEMBERS', [6, 0, 3], 'REJECTED'],
    ['absolute of the members, more than half', 'ABSOLUTE', 'MEMBERS', [7, 2, 0], 'ADOPTED'],
    ['two thirds of the votes cast, exactly', 'TWO_THIRDS', 'CAST', [6, 3, 0], 'ADOPTED'],
    ['two thirds of the votes cast, one short', 'TWO_THIRDS', 'CAST', [5, 3, 1], 'REJECTED'],
    ['two thirds of the votes cast, nobody votes', 'TWO_THIRDS', 'CAST', [0, 0, 9], 'REJECTED'],
    ['two thirds of the members, exactly', 'TWO_THIRDS', 'MEMBERS', [8, 1, 0], 'ADOPTED'],
    ['two thirds of the members, one short', 'TWO_THIRDS', 'MEMBERS', [7, 0, 2], 'REJECTED'],
  ])('%s', (_case, majority, base, votes, outcome) => {
    expect(outcomeOf({ majority, base }, count(...votes))).toBe(outcome);
  });

  test.each([
    [5, 'NO_QUORUM'],
    [6, 'ADOPTED'],
  ])('with %d present or represented of a quorum of 6: %s', (attending, outcome) => {
    expect(outcomeOf({ majority: 'SIMPLE', base: 'CAST' }, { ...count(5, 0, 0), attending })).toBe(outcome);
  });

  /** Ballot paper by ballot paper, in fractions of what counts. */
  function plainly({ majority, base }: MajorityRule, papers: readonly string[], members: number): boolean {
    const cast = papers.filter((paper) => paper !== 'ABSTAIN');
    const inFavour = cast.filter((paper) => paper === 'FOR').length;
    if (inFavour === 0) return false;
    if (majority === 'SIMPLE') return inFavour > cast.length - inFavour;
    const share = inFavour / (base === 'CAST' ? cast.length : members);
    return majority === 'ABSOLUTE' ? share > 0.5 : share > 0.66 && Math.round(share * 3000) >= 2000;
  }

  test('agrees with a plain count of the papers, whatever the rule and the votes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(Majority)),
        fc.constantFrom(...Object.values(MajorityBase)),
        fc.array(fc.constantFrom('FOR', 'AGAINST', 'ABSTAIN'), { maxLength: 30 }),
        fc.nat(20),
        (majority, base, papers, absent) => {
          const number = (choice: string) => papers.filter((paper) => paper === choice).length;
          const members = papers.length + absent;
          const votes = { votesFor: number('FOR'), votesAgainst: number('AGAINST'), abstentions: number('ABSTAIN') };
          const outcome = outcomeOf({ majority, base }, { ...votes, members, attending: papers.length, quorum: 0 });
          expect(outcome).toBe(plainly({ majority, base }, papers, members) ? 'ADOPTED' : 'REJECTED');
        },
      ),
    );
  });
});
