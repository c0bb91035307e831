import { describe, expect, it } from '@jest/globals';
import { parseEuro } from '@iscg/values';
import { canonicalText, checksumOf, type AmendmentContent } from './content.js';

const CONTENT: AmendmentContent = {
  reference: 'AVENANT-2027-01',
  fromFiscalYear: 2027,
  purpose: 'Révision',
  amounts: [
    { funder: 'PP', amount: parseEuro('12000') },
    { funder: 'DGPN', amount: parseEuro('18000.5') },
  ],
  signatories: [{ capacity: 'STATE', partyCode: 'SG_CIPDR' }],
};

describe('what is signed', () => {
  it('is one text, whatever the order of the amounts and the way accents are typed', () => {
    const text = canonicalText(CONTENT);
    expect(text.split('\n')).toEqual([
      'Avenant AVENANT-2027-01 à la convention de partenariat du 25 novembre 2020',
      'À partir de l’exercice 2027, les contributions de l’article 3 sont portées à :',
      '– la direction générale de la police nationale : 18\u202f000,50 euros par an',
      '– la préfecture de police : 12\u202f000,00 euros par an',
      'Signataires :',
      '– l’État, par le secrétariat général du CIPDR',
      'Objet : Révision',
    ]);
    const typed = { ...CONTENT, purpose: 'Re\u0301vision', amounts: [...CONTENT.amounts].reverse() };
    expect(canonicalText(typed)).toBe(text);
  });

  it.each<[string, Partial<AmendmentContent>]>([
    ['the year', { fromFiscalYear: 2028 }],
    ['the purpose', { purpose: 'Révision.' }],
    ['an amount, by a cent', { amounts: [{ funder: 'DGPN', amount: parseEuro('18000.51') }] }],
    ['who signs', { signatories: [] }],
    ['the reference', { reference: 'AVENANT-2027-02' }],
  ])('has another checksum when %s changes', (_, change) => {
    const [before, after] = [CONTENT, { ...CONTENT, ...change }].map((content) => checksumOf(canonicalText(content)));
    expect(after).toMatch(/^[0-9a-f]{64}$/);
    expect(after).not.toBe(before);
  });
});
