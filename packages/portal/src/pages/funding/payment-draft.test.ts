import { describe, expect, it } from '@jest/globals';
import { compareLines } from './line-basis';
import { checkPayment, checkReversal } from './payment-draft';

const LIMITS = { outstanding: '15000.00', today: '2026-11-23' };
const TYPED = { amount: '15 000,00', valueDate: '2026-11-23', externalReference: ' VIR-42 ' };

function faultsOf(draft: Partial<typeof TYPED>, limits: Parameters<typeof checkPayment>[1] = LIMITS) {
  const checked = checkPayment({ ...TYPED, ...draft }, limits);
  return 'faults' in checked ? [...checked.faults.keys()] : [];
}

describe('A payment as a person types it', () => {
  it('is read as exact euros, its reference without spaces around it', () => {
    expect(checkPayment(TYPED, LIMITS)).toEqual({
      content: { amount: '15000.00', valueDate: '2026-11-23', externalReference: 'VIR-42' },
    });
  });

  it.each([
    ['no amount', { amount: '' }, ['amount']],
    ['an amount of nothing', { amount: '0,00' }, ['amount']],
    ['a cent more than what is due', { amount: '15 000,01' }, ['amount']],
    ['words for an amount', { amount: 'mille' }, ['amount']],
    ['a day to come', { valueDate: '2026-11-24' }, ['valueDate']],
    ['a day that does not exist', { valueDate: '2026-02-30' }, ['valueDate']],
    ['a reference of spaces', { externalReference: '   ' }, ['externalReference']],
    ['a reference too long', { externalReference: 'x'.repeat(121) }, ['externalReference']],
    ['a reference with an invisible character', { externalReference: 'a\u200bb' }, ['externalReference']],
    [
      'nothing right',
      { amount: '-1', valueDate: '', externalReference: '' },
      ['amount', 'valueDate', 'externalReference'],
    ],
  ])('is sent back with %s, each fault at its field', (_case, draft, fields) => {
    expect(faultsOf(draft)).toEqual(fields);
  });

  it('leaves the day to the graph where the graph did not tell today', () => {
    expect(faultsOf({ valueDate: '2026-11-24' }, { ...LIMITS, today: undefined })).toEqual([]);
  });
});

describe('A reversal as a person types it', () => {
  it('wants a day and a reason', () => {
    const checked = checkReversal({ valueDate: '', reason: ' ' }, LIMITS);
    expect('faults' in checked && [...checked.faults.keys()]).toEqual(['valueDate', 'reason']);
    expect(checkReversal({ valueDate: '2026-11-01', reason: 'Saisi deux fois ' }, LIMITS)).toEqual({
      content: { valueDate: '2026-11-01', reason: 'Saisi deux fois' },
    });
  });
});

describe('The comparison when the line changed meanwhile', () => {
  const before = { version: '1', paid: '0.00', outstanding: '15000.00', entries: '0' };
  const theirs = { version: '2', paid: '5000.10', outstanding: '9999.90', entries: '1' };
  const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');

  it('shows what was read, what is written now, and what the form would make of that', () => {
    const lines = compareLines(before, theirs, '9999.90').map(({ label, mine }) => [label, plain(mine)]);
    expect(lines).toEqual([
      ['Versé', '15 000,00 €'],
      ['Reste à verser', '0,00 €'],
      ['Écritures', '2'],
    ]);
  });

  it('says so where the amount typed cannot be read', () => {
    expect(compareLines(before, theirs, undefined).map(({ mine }) => mine)).toEqual(['À corriger', 'À corriger', '2']);
  });
});
