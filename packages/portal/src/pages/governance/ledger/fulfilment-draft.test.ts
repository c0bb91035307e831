import { describe, expect, test } from '@jest/globals';
import { BLANK_FULFILMENT, checkFulfilment } from './fulfilment-draft';

const LIMITS = { today: '2026-12-10', isDue: true };
const TYPED = { ...BLANK_FULFILMENT, party: 'DGPN', dueOn: '2026-12-31', occurredOn: '2026-12-01', title: ' Reçu ' };
const ID = '0176bb3e-7000-7001-8000-000000002026';

const faultsOf = (typed: object) => {
  const checked = checkFulfilment({ ...TYPED, ...typed }, LIMITS);
  return 'faults' in checked ? [...checked.faults.keys()] : [];
};

describe('what was kept, as it was typed', () => {
  test('is read with its document, its page, or both', () => {
    const nothing = { entityType: null, entityId: null, title: null, address: null, note: null };
    const content = { party: 'DGPN', dueOn: '2026-12-31', occurredOn: '2026-12-01' };
    expect(checkFulfilment(TYPED, LIMITS)).toEqual({
      content: { ...content, evidence: { ...nothing, title: 'Reçu' } },
    });
    const page = { ...TYPED, title: '', page: `https://portail.example/financements/lignes/${ID}` };
    expect(checkFulfilment(page, { ...LIMITS, isDue: false })).toEqual({
      content: { ...content, dueOn: null, evidence: { ...nothing, entityType: 'SUBSIDY_LINE', entityId: ID } },
    });
  });

  test.each<[string, object, string[]]>([
    ['of nobody', { party: '' }, ['party']],
    ['for no due day', { dueOn: '' }, ['dueOn']],
    ['tomorrow', { occurredOn: '2026-12-11' }, ['occurredOn']],
    ['without proof', { title: '' }, ['title']],
    ['by the address of no such page', { page: '/postes' }, ['page']],
    ['by an address without a title', { title: '', address: 'https://a.example' }, ['title']],
    ['by an address that is no web address', { address: 'javascript:alert(1)' }, ['address']],
  ])('%s is told what is wrong', (_what, typed, fields) => {
    expect(faultsOf(typed)).toEqual(fields);
  });
});
