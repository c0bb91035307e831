import { describe, expect, it } from '@jest/globals';
import { eurosInFrench } from './french-euros.js';

describe('an amount on paper', () => {
  it.each([
    ['0.00', '0,00\u00a0€'],
    ['999.10', '999,10\u00a0€'],
    ['15000.00', '15\u202f000,00\u00a0€'],
    ['-1234567.89', '−1\u202f234\u202f567,89\u00a0€'],
    ['999999999999.99', '999\u202f999\u202f999\u202f999,99\u00a0€'],
  ])('%s reads %s', (amount, words) => {
    expect(eurosInFrench(amount)).toBe(words);
  });
});
