import { describe, expect, it } from '@jest/globals';
import { readListState } from '../../ui/list/list-url';
import { postAddress, postFilter, postOrder } from './post-address';

const CHOICES = {
  departments: [
    { code: '01', name: 'Ain', region: { code: '84', name: 'Auvergne-Rhône-Alpes' } },
    { code: '93', name: 'Seine-Saint-Denis', region: { code: '11', name: 'Île-de-France' } },
    { code: '69', name: 'Rhône', region: { code: '84', name: 'Auvergne-Rhône-Alpes' } },
  ],
  today: null,
};
const COLUMNS = { all: ['reference', 'etp', 'titulaire'], shown: ['reference'] };

function read(search: string) {
  return readListState(new URLSearchParams(search), postAddress(CHOICES, COLUMNS));
}

describe('the address of the list of posts', () => {
  it.each([
    ['nothing', '', {}],
    ['words', 'recherche=mulhouse', { search: 'mulhouse' }],
    ['a force', 'force=MIXED', { force: 'MIXED' }],
    ['a state', 'etat=VACANT', { states: ['VACANT'] }],
    ['a territory', 'territoire=RURAL', { territory: 'RURAL' }],
    ['a region', 'region=84', { regionCodes: ['84'] }],
    ['a département', 'departement=93', { departmentCodes: ['93'] }],
    ['a competent directorate', 'partie=PP', { competentParty: 'PP' }],
    ['the day alone, which is no filter of posts', 'date=2020-12-31', {}],
    ['several at once', 'force=POLICE&etat=OPEN', { force: 'POLICE', states: ['OPEN'] }],
  ])('asks the graph for %s', (_case, search, expected) => {
    expect(postFilter(read(search))).toEqual(expected);
  });

  it.each([
    ['a force that does not exist', 'force=ARMY'],
    ['a name that every object has', 'etat=constructor'],
    ['a party that is competent over no post', 'partie=BOARD'],
    ['a département that does not exist', 'departement=99'],
    ['a search of 5 000 characters', `recherche=${'a'.repeat(5_000)}`],
    ['a day that does not exist', 'date=2026-02-30'],
    ['a filter that does not exist', 'couleur=bleu'],
  ])('tells %s and asks nothing of it', (_case, search) => {
    const state = read(search);
    expect(state.problems).toHaveLength(1);
    expect(postFilter(state)).toEqual({});
  });

  it('offers each region once, in the order of the alphabet', () => {
    const region = postAddress(CHOICES, COLUMNS).filters.find(({ name }) => name === 'region');
    expect(region?.kind === 'choice' && region.choices.map(({ label }) => label)).toEqual([
      'Auvergne-Rhône-Alpes',
      'Île-de-France',
    ]);
  });

  it.each([
    ['by reference when it does not say', '', null],
    ['by full-time equivalents', 'tri=etp', { field: 'FTE', direction: 'ASC' }],
    ['by day of the state, latest first', 'tri=-depuis', { field: 'STATE_SINCE', direction: 'DESC' }],
    ['by nothing that the graph cannot order', 'tri=titulaire', null],
  ])('orders %s', (_case, search, expected) => {
    expect(postOrder(read(search))).toEqual(expected);
  });
});
