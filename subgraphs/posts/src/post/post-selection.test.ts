import { describe, expect, it } from '@jest/globals';
import { InvalidValue } from '@iscg/values';
import { isPostReference, parsePostReference } from './post-reference.js';
import { selectionOf } from './post-selection.js';

const NONE = { force: null, territory: null, departmentCodes: null, states: null, referencePrefix: null };

describe('the filter of the list of posts', () => {
  it.each([
    ['no filter', undefined, {}],
    ['a null filter', null, {}],
    ['an empty filter', {}, {}],
    [
      'null conditions',
      { force: null, territory: null, departmentCodes: null, states: null, referencePrefix: null },
      {},
    ],
    ['empty lists', { departmentCodes: [], states: [] }, {}],
    ['a force', { force: 'MIXED' }, { force: 'MIXED' }],
    ['a territory', { territory: 'OVERSEAS' }, { territory: 'OVERSEAS' }],
    ['départements, twice the same', { departmentCodes: ['2A', '93', '2A'] }, { departmentCodes: ['2A', '93'] }],
    ['states, twice the same', { states: ['VACANT', 'OPEN', 'VACANT'] }, { states: ['VACANT', 'OPEN'] }],
    ['the beginning of a reference', { referencePrefix: 'ISCG-2B-0' }, { referencePrefix: 'ISCG-2B-0' }],
  ] as const)('given %s selects accordingly', (_, filter, expected) => {
    expect(selectionOf(filter)).toEqual({ ...NONE, ...expected });
  });

  it.each([
    ['a département that does not exist', { departmentCodes: ['93', '20'] }, '« 20 »'],
    ['a collectivity without département status', { departmentCodes: ['988'] }, '« 988 »'],
    ['more départements than there are', { departmentCodes: Array.from({ length: 102 }, () => '01') }, '101'],
    ['an empty beginning', { referencePrefix: '' }, 'début de référence'],
    ['a beginning in lower case', { referencePrefix: 'iscg' }, '« iscg »'],
    ['a beginning with a wildcard', { referencePrefix: 'ISCG%' }, '« ISCG% »'],
    ['a beginning with a NUL', { referencePrefix: 'ISCG\0' }, 'début de référence'],
    ['a beginning with a lone surrogate', { referencePrefix: '\ud800' }, 'début de référence'],
    ['a beginning longer than a reference', { referencePrefix: 'ISCG-976-00011' }, 'début de référence'],
  ])('given %s is refused with a French sentence', (_, filter, words) => {
    expect(() => selectionOf(filter)).toThrow(InvalidValue);
    expect(() => selectionOf(filter)).toThrow(words);
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
