import { describe, expect, it } from '@jest/globals';
import { standingOf } from './rule-standing';

const RULES = ['2027-01-01', '2024-06-01', '2020-11-25'].map((effectiveOn) => ({ effectiveOn }));

describe('where a rule with a day of effect stands', () => {
  it.each([
    ['2026-11-23', ['À venir', 'En vigueur', 'Remplacée']],
    ['2024-05-31', ['À venir', 'À venir', 'En vigueur']],
    ['2027-01-01', ['En vigueur', 'Remplacée', 'Remplacée']],
  ])('on %s: one is in force, the latest that has begun', (today, standings) => {
    expect(RULES.map((rule) => standingOf(rule, RULES, today))).toEqual(standings);
  });
});
