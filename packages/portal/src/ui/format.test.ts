import { describe, expect, it } from '@jest/globals';
import {
  dayOfInstant,
  formatCount,
  formatDay,
  formatEuros,
  formatInstant,
  formatQuantity,
  formatShare,
  formatWeekday,
} from './format';

describe('French typography', () => {
  it.each([
    ['an exact amount', formatEuros('15000.00'), '15 000,00 €'],
    ['an amount beyond what a float holds', formatEuros('90071992547409.93'), '90 071 992 547 409,93 €'],
    ['an amount without cents, short', formatEuros('110000.00', 'short'), '110 000 €'],
    ['an amount with cents, short', formatEuros('110000.50', 'short'), '110 000,50 €'],
    ['a negative amount', formatEuros('-12.30'), '-12,30 €'],
    ['a text that is no amount', formatEuros('n/a'), 'n/a'],
    ['a count', formatCount(1234), '1 234'],
    ['full-time equivalents', formatCount('338.50'), '338,5'],
    ['a share', formatShare('0.3333'), '33,3 %'],
    ['the first of a month', formatDay('2026-03-01'), '1er mars 2026'],
    ['the eleventh', formatDay('2026-03-11'), '11 mars 2026'],
    ['a weekday', formatWeekday('2026-06-01'), 'lundi 1er juin'],
    ['an instant of winter', formatInstant('2026-01-01T23:30:00Z'), '2 janvier 2026 à 00:30'],
    ['an instant of summer', formatInstant('2026-07-14T08:00:00Z'), '14 juillet 2026 à 10:00'],
    ['the day of an instant just before midnight UTC', dayOfInstant('2026-07-14T22:30:00Z'), '2026-07-15'],
    ['one post', formatQuantity(1, 'poste', 'postes'), '1 poste'],
    ['no post', formatQuantity(0, 'poste', 'postes'), '0 poste'],
    ['two posts', formatQuantity(2, 'poste', 'postes'), '2 postes'],
  ])('writes %s', (_case, written, expected) => {
    expect(written.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ')).toBe(expected);
  });

  it('never lets a line break between a number and its unit', () => {
    expect(formatEuros('15000.00')).not.toContain(' ');
  });
});
