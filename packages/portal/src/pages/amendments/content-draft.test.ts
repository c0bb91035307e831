import { describe, expect, test } from '@jest/globals';
import { BLANK_CONTENT, checkContent } from './content-draft';

const TYPED = { ...BLANK_CONTENT, fromFiscalYear: ' 2027 ', purpose: ' Relever ', DGPN: '18\u202f000,5', PP: '12000' };

describe('an amendment as a person types it', () => {
  test('is read as a year, a purpose and the exact amounts of the funders that change', () => {
    expect(checkContent(TYPED)).toEqual({
      content: {
        fromFiscalYear: 2027,
        purpose: 'Relever',
        amounts: [
          { funder: 'DGPN', amount: '18000.50' },
          { funder: 'PP', amount: '12000.00' },
        ],
      },
    });
  });

  test.each([
    ['fromFiscalYear', { fromFiscalYear: '27' }, /une année/],
    ['fromFiscalYear', { fromFiscalYear: '' }, /une année/],
    ['purpose', { purpose: ' ' }, /Indiquez l’objet/],
    ['PP', { PP: 'mille' }, /montant en euros/],
    ['DGPN', { DGPN: '-1' }, /montant en euros/],
    ['SG_CIPDR', { DGPN: '', PP: ' ' }, /un financeur au moins/],
  ])('is refused at %s for %j', (name, change, sentence) => {
    const checked = checkContent({ ...TYPED, ...change });
    expect('faults' in checked && [...checked.faults]).toEqual([[name, expect.stringMatching(sentence)]]);
  });
});
