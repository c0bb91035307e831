import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromCents, sumEuro, toCents } from '@iscg/values';
import { WHOLE, amountsOf, apportion, parseShare, refuseOffWhole, shareText } from './apportionment.js';

/** Shares that make 1: weights of any kind, apportioned over the ten-thousandths. */
const shares = fc
  .array(fc.bigInt({ min: 1n, max: 1_000_000n }), { minLength: 1, maxLength: 12 })
  .map((weights) => apportion(WHOLE, weights));
const costs = fc.bigInt({ min: 1n, max: 99_999_999_999_999n }).map(fromCents);

describe('the amounts of a plan', () => {
  it('add up to its cost to the cent, each within a cent of its share, whatever cost and shares', () => {
    fc.assert(
      fc.property(costs, shares, (cost, parts) => {
        const amounts = amountsOf(cost, parts);
        expect(sumEuro(amounts)).toBe(cost);
        amounts.forEach((amount, index) => {
          const off = toCents(amount) * WHOLE - toCents(cost) * (parts[index] ?? 0n);
          expect(off < WHOLE && off > -WHOLE).toBe(true);
        });
      }),
    );
  });

  it.each<[string, bigint, bigint[], bigint[]]>([
    ['three equal parts of a euro', 100n, [1n, 1n, 1n], [34n, 33n, 33n]],
    ['a cent between two', 1n, [5000n, 5000n], [1n, 0n]],
    ['the largest remainder first', 101n, [3000n, 7000n], [30n, 71n]],
    ['nothing for nothing', 100n, [0n, 10_000n], [0n, 100n]],
  ])('%s', (_, total, weights, parts) => {
    expect(apportion(total, weights)).toEqual(parts);
  });
});

describe('a share', () => {
  it('is read back as it was written', () => {
    fc.assert(fc.property(fc.bigInt({ min: 1n, max: WHOLE }), (units) => parseShare(shareText(units)) === units));
  });

  it.each(['0', '0.0000', '1.0001', '2', '-0.5', '0.33333', '.5', '1e-1', '0,5', '', '50 %', 'NaN'])(
    '« %s » is none',
    (text) => {
      expect(() => parseShare(text)).toThrow('Une part est une fraction');
    },
  );

  it.each<[string, string[], string]>([
    ['a hundredth of a percent short', ['0.5000', '0.4999'], '99,99 %'],
    ['a hundredth of a percent too many', ['0.5000', '0.5001'], '100,01 %'],
    ['none at all', [], '0 %'],
    ['twice the whole', ['1', '1.0'], '200 %'],
  ])('shares %s are refused with their sum', (_, texts, sum) => {
    expect(() => refuseOffWhole(texts.map(parseShare), 'du coût')).toThrow(`Les parts font ${sum} du coût`);
  });
});
