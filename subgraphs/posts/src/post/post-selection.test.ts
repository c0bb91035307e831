import { describe, expect, it } from '@jest/globals';
import { scopesOfParties, type Party, type Viewer } from '@iscg/access';
import { InvalidValue } from '@iscg/values';
import { isPostReference, parsePostReference } from './post-reference.js';
import { selectionOf } from './post-selection.js';

const NONE = {
  force: null,
  territory: null,
  departmentCodes: null,
  regionCodes: null,
  referencePrefix: null,
  competentParty: null,
  employerId: null,
  hostUnitId: null,
  states: null,
  words: null,
  namesOf: null,
};
const EMPLOYER = '0175fcb3-0000-7000-8000-000000000000';

function viewer(...parties: Party[]): Viewer {
  return { subject: 'test', name: 'Test', kind: 'PERSON', parties, scopes: scopesOfParties(parties) };
}

describe('the filter of the list of posts', () => {
  it.each([
    ['no filter', undefined, {}],
    ['a null filter', null, {}],
    ['an empty filter', {}, {}],
    [
      'null conditions',
      {
        force: null,
        territory: null,
        departmentCodes: null,
        regionCodes: null,
        referencePrefix: null,
        competentParty: null,
        employerId: null,
        states: null,
        search: null,
      },
      {},
    ],
    ['empty lists', { departmentCodes: [], regionCodes: [], states: [] }, {}],
    ['a force', { force: 'MIXED' }, { force: 'MIXED' }],
    ['a territory', { territory: 'OVERSEAS' }, { territory: 'OVERSEAS' }],
    ['départements, twice the same', { departmentCodes: ['2A', '93', '2A'] }, { departmentCodes: ['2A', '93'] }],
    ['states, twice the same', { states: ['VACANT', 'OPEN', 'VACANT'] }, { states: ['VACANT', 'OPEN'] }],
    ['regions, twice the same', { regionCodes: ['11', '84', '11'] }, { regionCodes: ['11', '84'] }],
    ['a competent party', { competentParty: 'PP' }, { competentParty: 'PP' }],
    ['an employer', { employerId: EMPLOYER }, { employerId: EMPLOYER }],
    ['a host unit', { hostUnitId: EMPLOYER }, { hostUnitId: EMPLOYER }],
    ['words, twice the same', { search: '  saint Denis\u00a0saint\n' }, { words: ['saint', 'Denis'] }],
    ['a word of one hundred characters', { search: ` ${'é'.repeat(100)} ` }, { words: ['é'.repeat(100)] }],
    ['the beginning of a reference', { referencePrefix: 'ISCG-2B-0' }, { referencePrefix: 'ISCG-2B-0' }],
  ] as const)('given %s selects accordingly', (_, filter, expected) => {
    expect(selectionOf(filter, viewer('ANISCG'))).toEqual({ ...NONE, ...expected });
  });

  it.each([
    ['a département that does not exist', { departmentCodes: ['93', '20'] }, '« 20 »'],
    ['a collectivity without département status', { departmentCodes: ['988'] }, '« 988 »'],
    ['more départements than there are', { departmentCodes: Array.from({ length: 102 }, () => '01') }, '101'],
    ['a region that does not exist', { regionCodes: ['11', '20'] }, '« 20 » n’est pas un code de région'],
    ['more regions than there are', { regionCodes: Array.from({ length: 19 }, () => '11') }, '18 régions'],
    ['an employer that is no identifier', { employerId: "' OR 1=1" }, 'identifiant'],
    ['an empty search', { search: '' }, 'vide'],
    ['a search for spaces', { search: ' \t\u202f'.repeat(2_000) }, 'vide'],
    ['a search of 101 characters', { search: 'a'.repeat(101) }, '101 caractères'],
    ['a search of 5 000 characters', { search: 'mot '.repeat(1_250).trim() }, '100 caractères au plus'],
    ['a search with a NUL', { search: 'par\0is' }, 'illisible'],
    ['a search with half a character', { search: 'paris \ud83d' }, 'illisible'],
    ['an empty beginning', { referencePrefix: '' }, 'début de référence'],
    ['a beginning in lower case', { referencePrefix: 'iscg' }, '« iscg »'],
    ['a beginning with a wildcard', { referencePrefix: 'ISCG%' }, '« ISCG% »'],
    ['a beginning with a NUL', { referencePrefix: 'ISCG\0' }, 'début de référence'],
    ['a beginning with a lone surrogate', { referencePrefix: '\ud800' }, 'début de référence'],
    ['a beginning longer than a reference', { referencePrefix: 'ISCG-976-00011' }, 'début de référence'],
  ])('given %s is refused with a French sentence', (_, filter, words) => {
    expect(() => selectionOf(filter, viewer('ANISCG'))).toThrow(InvalidValue);
    expect(() => selectionOf(filter, viewer('ANISCG'))).toThrow(words);
  });
});

describe('the names that a search finds', () => {
  it.each<[readonly Party[], readonly Party[] | null]>([
    [['ANISCG'], null],
    [['DGPN', 'ANISCG'], null],
    [['DGPN'], ['DGPN']],
    [['DGPN', 'BOARD'], ['DGPN']],
    [
      ['DGGN', 'PP'],
      ['DGGN', 'PP'],
    ],
    [['SG_CIPDR'], []],
    [['BOARD'], []],
    [[], []],
  ])('by %p are those of the parties %p, even if the rows of others came in', (parties, namesOf) => {
    expect(selectionOf({ search: 'x' }, viewer(...parties)).namesOf).toEqual(namesOf);
  });
});

describe('the reference of a post', () => {
  it.each(['ISCG-01-0001', 'ISCG-2A-0007', 'ISCG-93-9999', 'ISCG-976-0001'])('%s is one', (reference) => {
    expect(isPostReference(reference)).toBe(true);
    expect(parsePostReference(reference)).toBe(reference);
  });

  it.each([
    '',
    'ISCG-20-0001',
    'ISCG-975-0001',
    'iscg-93-0001',
    'ISCG-93-001',
    'ISCG-93-00010',
    'ISCG-93-0001\n',
    ' ISCG-93-0001',
    'x'.repeat(1_000_000),
  ])('a text that is no reference is refused, quoted in part only', (text) => {
    expect(isPostReference(text)).toBe(false);
    expect(() => parsePostReference(text)).toThrow('n’est pas une référence de poste');
  });

  it.each([null, undefined, 7, {}, ['ISCG-93-0001']])('a value that is no text is refused', (value) => {
    expect(isPostReference(value)).toBe(false);
  });
});
