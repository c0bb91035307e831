import { describe, expect, test } from '@jest/globals';
import { checkReceipt, checkSending } from './report-draft';

const LIMITS = { paid: '10000.00', fiscalYear: 2025, today: '2026-09-01' };
const TYPED = { sentOn: '2026-06-30', spent: '9\u202f500,5', reference: ' CR-1 ' };

describe('the sending of a financial report as a person types it', () => {
  test('is read as a day, exact euros and a reference', () => {
    expect(checkSending(TYPED, LIMITS)).toEqual({
      content: { sentOn: '2026-06-30', spent: '9500.50', reference: 'CR-1' },
    });
    expect(checkSending({ ...TYPED, spent: '0' }, LIMITS)).toHaveProperty('content');
  });

  test.each([
    ['sentOn', '', /Indiquez/],
    ['sentOn', '2026-09-02', /futur/],
    ['sentOn', '2025-12-31', /fin de l’exercice/],
    ['spent', '', /Indiquez/],
    ['spent', '10000,01', /dépasse la subvention reçue/],
    ['spent', 'mille', /montant en euros/],
    ['reference', ' ', /Indiquez/],
  ] as const)('is refused at %s for « %s »', (name, value, sentence) => {
    const checked = checkSending({ ...TYPED, [name]: value }, LIMITS);
    expect('faults' in checked && [...checked.faults]).toEqual([[name, expect.stringMatching(sentence)]]);
  });
});

test('a receipt comes between the sending and today', () => {
  const limits = { sentOn: '2026-06-30', today: '2026-09-01' };
  expect(checkReceipt({ receivedOn: '2026-06-30' }, limits)).toEqual({ content: { receivedOn: '2026-06-30' } });
  for (const receivedOn of ['2026-06-29', '2026-09-02', ''])
    expect(checkReceipt({ receivedOn }, limits)).toHaveProperty('faults');
});
