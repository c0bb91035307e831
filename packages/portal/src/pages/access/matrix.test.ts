import { describe, expect, test } from '@jest/globals';
import { domainOf, findRule, partsOf, type FieldAccess, type TypeAccess } from './matrix';

const RULE = { name: 'own-subsidy', sentence: 'Chaque financeur voit sa propre subvention.' };
const field = (name: string, rules: FieldAccess['rules'] = []): FieldAccess => ({
  field: name,
  domain: null,
  scope: null,
  rules,
  reach: [],
});
const MATRIX: readonly TypeAccess[] = [
  { type: 'SubsidyLine', domain: 'funding', rowRule: RULE, fields: [field('id'), field('paid', [RULE])] },
  { type: 'Payment', domain: 'funding', rowRule: null, fields: [field('amount', [RULE])] },
  { type: 'SocialWorker', domain: 'posts', rowRule: null, fields: [field('givenName')] },
  { type: 'PageInfo', domain: null, rowRule: null, fields: [field('hasNextPage')] },
];
const namesOf = (question: Parameters<typeof partsOf>[1]) =>
  partsOf(MATRIX, question).map(({ type, fields }) => [type.type, fields.map((each) => each.field)]);

describe('what an address asks of the matrix', () => {
  test('a domain is all of its types, whole', () => {
    expect(namesOf({ domain: 'funding' })).toEqual([
      ['SubsidyLine', ['id', 'paid']],
      ['Payment', ['amount']],
    ]);
  });

  test('a rule is every field that it governs, and no other', () => {
    expect(namesOf({ rule: 'own-subsidy' })).toEqual([
      ['SubsidyLine', ['paid']],
      ['Payment', ['amount']],
    ]);
  });

  test('a rule in a type leaves the type whole', () => {
    expect(namesOf({ rule: 'own-subsidy', type: 'SubsidyLine' })).toEqual([['SubsidyLine', ['id', 'paid']]]);
  });

  test.each(['prénom', 'PRENOM', 'intervenant prenom', 'givenName'])('« %s » finds the given name', (search) => {
    expect(namesOf({ search })).toEqual([['SocialWorker', ['givenName']]]);
  });

  test('words that nothing has find nothing', () => {
    expect(namesOf({ search: 'prénom versement' })).toEqual([]);
  });

  test('a rule is found by its name, also where only rows have it', () => {
    expect(findRule(MATRIX, 'own-subsidy')).toEqual(RULE);
    expect(findRule(MATRIX, 'no-such-rule')).toBeUndefined();
  });

  test('what no domain owns is common to all', () => {
    expect(MATRIX.map(domainOf)).toEqual(['funding', 'funding', 'posts', 'commun']);
  });
});
