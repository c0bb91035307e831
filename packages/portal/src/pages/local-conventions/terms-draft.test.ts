import { describe, expect, it } from '@jest/globals';
import { BLANK_TERMS, checkEnd, checkTerms, renewedTerms } from './terms-draft';

const TODAY = '2026-11-23';
const TYPED = {
  ...BLANK_TERMS,
  ...{ signedOn: '2026-11-20', startsOn: '2027-01-01', endsOn: '2029-12-31' },
  ...{ STATE: 'Préfecture du Nord ; Parquet de Lille', MUNICIPALITY: ' Ville de Lille ' },
};

function faultsOf(checked: { readonly faults: ReadonlyMap<string, string> } | { readonly content: unknown }): string[] {
  return 'faults' in checked ? [...checked.faults.keys()] : [];
}

describe('The terms of a local convention as a person types them', () => {
  it('name each signatory, several of one kind between semicolons', () => {
    const checked = checkTerms(TYPED, { today: TODAY });
    expect('content' in checked && checked.content.signatories).toEqual([
      { kind: 'STATE', label: 'Préfecture du Nord' },
      { kind: 'STATE', label: 'Parquet de Lille' },
      { kind: 'MUNICIPALITY', label: 'Ville de Lille' },
    ]);
  });

  it.each([
    ['a signature to come', { signedOn: '2026-11-24' }, ['signedOn']],
    ['no first day', { startsOn: '' }, ['startsOn']],
    ['a term on the first day', { endsOn: '2027-01-01' }, ['endsOn']],
    ['one signatory alone', { STATE: '' }, ['STATE']],
    ['a signatory named twice', { MUNICIPALITY: 'Lille;Lille' }, ['MUNICIPALITY']],
    ['a name too long', { OTHER: 'x'.repeat(161) }, ['OTHER']],
  ])('are sent back with %s, at its field', (_case, draft, fields) => {
    expect(faultsOf(checkTerms({ ...TYPED, ...draft }, { today: TODAY }))).toEqual(fields);
  });

  it('begin after the convention that they renew, and are begun with its signatories and the day after its last', () => {
    expect(faultsOf(checkTerms(TYPED, { today: TODAY, lastDay: '2027-01-01' }))).toEqual(['startsOn']);
    const signatories = [
      { kind: 'STATE' as const, label: 'Préfecture du Nord' },
      { kind: 'STATE' as const, label: 'Parquet de Lille' },
    ];
    expect(renewedTerms({ signatories, lastDay: '2028-02-28' })).toEqual({
      ...BLANK_TERMS,
      ...{ STATE: 'Préfecture du Nord ; Parquet de Lille', startsOn: '2028-02-29' },
    });
  });
});

describe('The early end of a local convention', () => {
  const TERM = { startsOn: '2025-01-01', endsOn: '2027-12-31' };

  it.each([
    ['its first day', '2025-01-01', []],
    ['the day before its first', '2024-12-31', ['endedOn']],
    ['the eve of its term', '2027-12-30', []],
    ['its term', '2027-12-31', ['endedOn']],
    ['no day', '', ['endedOn']],
  ])('may be on %s or not', (_case, endedOn, fields) => {
    expect(faultsOf(checkEnd({ endedOn, reason: 'Retrait de l’employeur' }, TERM))).toEqual(fields);
  });

  it('wants a reason', () => {
    expect(faultsOf(checkEnd({ endedOn: '2026-01-01', reason: ' ' }, TERM))).toEqual(['reason']);
  });
});
