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
    expect(text).toBe(
      '{"reference":"AVENANT-2027-01","fromFiscalYear":2027,"purpose":"Révision","amounts":[["DGPN","18000.50"],["PP","12000.00"]],"signatories":[["STATE","SG_CIPDR"]]}',
    );
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
