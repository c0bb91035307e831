import { describe, expect, test } from '@jest/globals';
import { checkOpenBallot, checkSecretBallot } from './ballot-draft';

const faultsOf = (checked: object) => ('faults' in checked ? [...(checked.faults as Map<string, string>).keys()] : []);
const SEATS = ['a', 'b', 'c', 'd'];

test('an open ballot holds the seats that have a choice, and one at least', () => {
  expect(checkOpenBallot({ a: 'FOR', b: '', c: 'ABSTAIN', d: 'PERHAPS' }, SEATS)).toEqual({
    content: {
      votes: [
        { seatId: 'a', choice: 'FOR' },
        { seatId: 'c', choice: 'ABSTAIN' },
      ],
    },
  });
  expect(faultsOf(checkOpenBallot({ a: '', b: '', c: '', d: '' }, SEATS))).toEqual(['a']);
});

describe('a secret ballot', () => {
  const GOOD = { voterSeatIds: 'a b c', votesFor: '2', votesAgainst: '1', abstentions: '0' };
  test.each<[string, object, string[]]>([
    ['whose count is that of its voters', {}, []],
    ['of two voters', { voterSeatIds: 'a b', votesAgainst: '0' }, ['voterSeatIds']],
    ['with a seat that did not attend', { voterSeatIds: 'a b z' }, ['voterSeatIds']],
    ['with a count left empty', { abstentions: '' }, ['abstentions']],
    ['with half a vote', { votesFor: '1,5' }, ['votesFor']],
    ['with a vote too many', { votesFor: '3' }, ['votesFor']],
  ])('%s', (_case, changed, faults) => {
    expect(faultsOf(checkSecretBallot({ ...GOOD, ...changed }, SEATS))).toEqual(faults);
  });
});
