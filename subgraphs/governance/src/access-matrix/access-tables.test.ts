import { describe, expect, test } from '@jest/globals';
import { PARTIES, type MatrixRow, type Party, type Reach } from '@iscg/access';
import { accessTables } from './access-tables.js';

const OWN_ROWS = { name: 'own-rows', sentence: 'Chacun voit les siennes.' };
const NOTE = { name: 'note', sentence: 'Note interne.' };

const reach = (of: Partial<Record<Party, Reach>>, other: Reach = 'NONE'): Record<Party, Reach> => ({
  SG_CIPDR: other,
  DGPN: other,
  DGGN: other,
  PP: other,
  BOARD: other,
  ANISCG: other,
  ...of,
});
const open = (type: string, field: string): MatrixRow => ({
  type,
  field,
  reach: reach({}, 'ALL'),
  scope: null,
  rules: [],
  open: 'opaque key',
});
const guarded = (type: string, field: string, rules = [OWN_ROWS], of = reach({ DGPN: 'OWN', ANISCG: 'ALL' })) => ({
  type,
  field,
  reach: of,
  scope: 'posts:read',
  rules,
});

const TABLES = accessTables(
  new Map<string, readonly MatrixRow[]>([
    [
      'training',
      [
        { ...open('Post', 'id'), contributed: true },
        { ...guarded('Post', 'sessions', [NOTE]), contributed: true },
        guarded('Session', 'seats'),
        open('PageInfo', 'hasNextPage'),
        guarded('Query', 'sessions'),
      ],
    ],
    [
      'posts',
      [
        open('Post', 'id'),
        guarded('Post', 'note', [OWN_ROWS, NOTE], reach({ ANISCG: 'ALL' })),
        open('PageInfo', 'hasNextPage'),
        guarded('Query', 'posts'),
      ],
    ],
  ]),
);

const table = (type: string) => TABLES.find((one) => one.type === type);
const field = (type: string, name: string) => table(type)?.fields.find((one) => one.field === name);

describe('the access matrix by type', () => {
  test('puts each type with the domain that owns it, and last what several share', () => {
    expect(TABLES.map(({ type, domain }) => [type, domain])).toEqual([
      ['Session', 'training'],
      ['Post', 'posts'],
      ['PageInfo', null],
      ['Query', null],
    ]);
  });

  test('gives a type its own fields first, then those that other domains add, each once', () => {
    expect(table('Post')?.fields.map((one) => [one.field, one.domain])).toEqual([
      ['id', 'posts'],
      ['note', 'posts'],
      ['sessions', 'training'],
    ]);
    expect(table('Query')?.fields.map((one) => [one.field, one.domain])).toEqual([
      ['sessions', 'training'],
      ['posts', 'posts'],
    ]);
    expect(table('PageInfo')?.fields.map((one) => [one.field, one.domain])).toEqual([['hasNextPage', null]]);
  });

  test('says by which rule the rows of a type are seen, and nothing where none is guarded', () => {
    expect(['Session', 'Post', 'PageInfo'].map((type) => table(type)?.rowRule)).toEqual([OWN_ROWS, OWN_ROWS, null]);
  });

  test('says of a field its scope, its rules in order, and every party’s reach in the convention’s order', () => {
    expect(field('Post', 'note')).toEqual({
      field: 'note',
      domain: 'posts',
      scope: 'posts:read',
      rules: [OWN_ROWS, NOTE],
      reach: PARTIES.map((party) => ({ party, reach: party === 'ANISCG' ? 'ALL' : 'NONE' })),
    });
    expect(field('Post', 'id')).toMatchObject({ scope: null, rules: [] });
    expect(new Set(field('Post', 'id')?.reach.map((one) => one.reach))).toEqual(new Set(['ALL']));
    expect(field('Session', 'seats')?.reach).toContainEqual({ party: 'DGPN', reach: 'OWN' });
  });
});
