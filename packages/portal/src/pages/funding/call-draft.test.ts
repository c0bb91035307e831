import { describe, expect, test } from '@jest/globals';
import { checkCall, checkWithdrawal } from './call-draft';

const LIMITS = { callable: '5000.00', today: '2027-02-10' };
const TYPED = { amount: '2\u202f500,5', dueOn: '2027-06-30', reference: ' APPEL-1 ' };

describe('a call for funds as a person types it', () => {
  test('is read as exact euros, a day and a reference', () => {
    expect(checkCall(TYPED, LIMITS)).toEqual({
      content: { amount: '2500.50', dueOn: '2027-06-30', reference: 'APPEL-1' },
    });
    expect(checkCall({ ...TYPED, amount: '5000', dueOn: '2027-02-10' }, LIMITS)).toHaveProperty('content');
  });

  test.each([
    ['amount', '', /Indiquez le montant/],
    ['amount', '0', /supérieur à zéro/],
    ['amount', '0,001', /deux décimales/],
    ['amount', '5000,01', /reste à appeler/],
    ['dueOn', '', /Indiquez l’échéance/],
    ['dueOn', '2027-02-30', /n’existe pas/],
    ['dueOn', '2027-02-09', /est passé/],
    ['reference', '  ', /Indiquez la référence/],
    ['reference', 'x'.repeat(121), /120 caractères/],
  ] as const)('is refused at %s for « %s »', (name, value, sentence) => {
    const checked = checkCall({ ...TYPED, [name]: value }, LIMITS);
    expect('faults' in checked && [...checked.faults]).toEqual([[name, expect.stringMatching(sentence)]]);
  });

  test('is judged by the graph when today is not known', () => {
    expect(checkCall({ ...TYPED, dueOn: '2020-01-01' }, { ...LIMITS, today: undefined })).toHaveProperty('content');
  });
});

test('a withdrawal says why', () => {
  expect(checkWithdrawal({ reason: ' Erreur ' })).toEqual({ content: { reason: 'Erreur' } });
  expect(checkWithdrawal({ reason: ' ' })).toHaveProperty('faults');
});
