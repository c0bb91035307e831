import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InvalidValue, compareEuro, fromCents, isEuro, parseEuro, subtractEuro, sumEuro, toCents } from './index.js';

const cents = fc.bigInt({ min: -99_999_999_999_999n, max: 99_999_999_999_999n });

describe('an amount in euros', () => {
  it.each([
    ['15000', '15000.00'],
    ['15000.5', '15000.50'],
    ['0', '0.00'],
    ['999999999999.99', '999999999999.99'],
  ])('typed as %s is %s', (typed, amount) => {
    expect(parseEuro(typed)).toBe(amount);
  });

  it.each([
    '',
    ' 1',
    '1 ',
    '-1',
    '+1',
    '1e3',
    'NaN',
    'Infinity',
    '1.234',
    '1,5',
    '01',
    '1 000',
    '.5',
    '1.',
    '1000000000000',
    '١٥',
    '0x10',
    '1\u0000',
  ])('is not made from %j', (typed) => {
    expect(() => parseEuro(typed)).toThrow(InvalidValue);
  });

  it.each([15_000, 15_000n, null, undefined, {}, ['1']])('is not made from the value %p, which is no text', (value) => {
    expect(() => parseEuro(value)).toThrow(InvalidValue);
  });

  it('survives the way to cents and back', () => {
    fc.assert(fc.property(cents, (amount) => toCents(fromCents(amount)) === amount && isEuro(fromCents(amount))));
  });

  it('adds up exactly and compares as numbers do', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -9_999_999n, max: 9_999_999n }), { maxLength: 50 }), (amounts) => {
        expect(toCents(sumEuro(amounts.map(fromCents)))).toBe(amounts.reduce((sum, amount) => sum + amount, 0n));
      }),
    );
    fc.assert(
      fc.property(cents, cents, (left, right) => {
        fc.pre(left - right > -99_999_999_999_999n && left - right < 99_999_999_999_999n);
        expect(Math.sign(compareEuro(fromCents(left), fromCents(right)))).toBe(
          left < right ? -1 : left > right ? 1 : 0,
        );
        expect(toCents(subtractEuro(fromCents(left), fromCents(right)))).toBe(left - right);
      }),
    );
  });

  it('never exceeds what the database holds', () => {
    expect(() => fromCents(100_000_000_000_000n)).toThrow(InvalidValue);
  });
});
