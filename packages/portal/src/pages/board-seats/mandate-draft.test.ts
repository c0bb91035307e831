import { describe, expect, test } from '@jest/globals';
import { checkEnd, checkElection, checkRenewal } from './mandate-draft';

const faultsOf = (checked: object) => ('faults' in checked ? [...(checked.faults as Map<string, string>).keys()] : []);

describe('an election', () => {
  const GOOD = {
    office: ' Secrétariat ',
    holder: 'Camille Exemple',
    startsOn: '2027-01-01',
    endsOn: '',
    electedAtMeetingId: '',
  };
  test.each<[string, object, string[]]>([
    ['without a term', {}, []],
    ['with a term', { endsOn: '2029-12-31' }, []],
    ['for one day', { endsOn: '2027-01-01' }, []],
    ['without a seat', { office: ' ' }, ['office']],
    ['without a name', { holder: '' }, ['holder']],
    ['without a first day', { startsOn: '' }, ['startsOn']],
    ['that ends before it begins', { endsOn: '2026-12-31' }, ['endsOn']],
  ])('%s', (_case, changed, faults) => {
    expect(faultsOf(checkElection({ ...GOOD, ...changed }))).toEqual(faults);
  });

  test('names the meeting that elected, when one did', () => {
    expect(checkElection({ ...GOOD, electedAtMeetingId: '0190' })).toMatchObject({
      content: { electedAtMeetingId: '0190' },
    });
  });

  test('is sent without the spaces around its words', () => {
    expect(checkElection(GOOD)).toEqual({
      content: { ...GOOD, office: 'Secrétariat', endsOn: null, electedAtMeetingId: null },
    });
  });
});

describe('the end of a mandate', () => {
  const MANDATE = { startsOn: '2026-01-01', endsOn: '2028-12-31' };
  const GOOD = { kind: 'RESIGNATION', endedOn: '2026-11-30', reason: 'Mutation' };
  test.each<[string, object, string[]]>([
    ['within it', {}, []],
    ['on its first day', { endedOn: '2026-01-01' }, []],
    ['before it', { endedOn: '2025-12-31' }, ['endedOn']],
    ['on its last day', { endedOn: '2028-12-31' }, ['endedOn']],
    ['of no kind', { kind: '' }, ['kind']],
    ['without a reason', { reason: '' }, ['reason']],
  ])('%s', (_case, changed, faults) => {
    expect(faultsOf(checkEnd({ ...GOOD, ...changed }, MANDATE))).toEqual(faults);
  });
});

test('a renewal has a term after its first day, or none', () => {
  expect(faultsOf(checkRenewal({ endsOn: '', electedAtMeetingId: '' }, '2027-01-01'))).toEqual([]);
  expect(faultsOf(checkRenewal({ endsOn: '2026-12-31', electedAtMeetingId: '' }, '2027-01-01'))).toEqual(['endsOn']);
});
