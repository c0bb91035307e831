import { describe, expect, it } from '@jest/globals';
import { addEuros, eurosOf, ratioOfEuros, readEuros, subtractEuros } from './euros';

describe('An amount typed in French', () => {
  it.each([
    ['with a comma', '15000,00', '15000.00'],
    ['with spaces between thousands', '15 000,00', '15000.00'],
    ['with no-break spaces', '1\u00a0234\u00a0567,89', '1234567.89'],
    ['with narrow no-break spaces and the sign of the euro', '15\u202f000,00\u00a0€', '15000.00'],
    ['copied with spaces around it', '  15 000 ', '15000.00'],
    ['without cents', '7', '7.00'],
    ['with one decimal', '12,5', '12.50'],
    ['with a point', '12.05', '12.05'],
    ['with leading zeros', '007,10', '7.10'],
    ['of a few cents', '0,07', '0.07'],
    ['larger than a float holds to the cent', '900719925474,09', '900719925474.09'],
  ])('is read %s', (_case, typed, exact) => {
    expect(readEuros(typed)).toBe(exact);
  });

  it.each([
    ['nothing', ''],
    ['words', 'quinze mille'],
    ['a sign', '-15'],
    ['three decimals', '1,234'],
    ['a comma and a point', '1.234,50'],
    ['thousands of two digits', '15 00,00'],
    ['a comma without decimals', '15,'],
    ['an exponent', '1e5'],
    ['more than the register holds', '1000000000000'],
  ])('is not guessed from %s', (_case, typed) => {
    expect(readEuros(typed)).toBeUndefined();
  });
});

describe('Sums of amounts', () => {
  it.each([
    ['an addition of cents', addEuros('0.10', '0.20'), '0.30'],
    ['an addition of nothing', addEuros(), '0.00'],
    ['a subtraction below zero', subtractEuros('10.00', '10.05'), '-0.05'],
    ['a subtraction beyond what a float holds', subtractEuros('900719925474.10', '0.01'), '900719925474.09'],
    ['a few cents', eurosOf(-7n), '-0.07'],
  ])('are exact: %s', (_case, sum, exact) => {
    expect(sum).toBe(exact);
  });

  it('give a bar its length, between nothing and the whole', () => {
    expect(ratioOfEuros('50.00', '200.00')).toBe(0.25);
    expect(ratioOfEuros('300.00', '200.00')).toBe(1);
    expect(ratioOfEuros('-1.00', '200.00')).toBe(0);
    expect(ratioOfEuros('1.00', '0.00')).toBe(0);
  });
});
