import { describe, expect, test } from '@jest/globals';
import { scopesOfParties, type MatrixRow, type Party, type Reach, type Scope } from '@iscg/access';
import { fieldAccess } from './field-access.js';

const NOBODY: Record<Party, Reach> = {
  SG_CIPDR: 'NONE',
  DGPN: 'NONE',
  DGGN: 'NONE',
  PP: 'NONE',
  BOARD: 'NONE',
  ANISCG: 'NONE',
};
const RULE = { name: 'own-subsidy', sentence: 'Chaque financeur voit sa propre subvention.' };

const row = (
  reach: Partial<Record<Party, Reach>>,
  scope: Scope | null = 'funding:read',
  rules = [RULE],
): MatrixRow => ({
  type: 'SubsidyLine',
  field: 'paid',
  reach: { ...NOBODY, ...reach },
  scope,
  rules,
});

const viewer = (parties: Party[], scopes: Scope[] = scopesOfParties(parties)) =>
  ({ subject: 's', name: 'n', kind: 'PERSON', parties, scopes }) as const;

const PAID = row({ DGPN: 'OWN', DGGN: 'OWN', BOARD: 'ALL', ANISCG: 'ALL' });

describe('what a viewer reaches of a field', () => {
  test.each<[string, Party[], Reach]>([
    ['a party that sees every row', ['BOARD'], 'ALL'],
    ['a party that sees its own rows', ['DGPN'], 'OWN'],
    ['a party that sees none', ['PP'], 'NONE'],
    ['two parties, the wider counts', ['DGPN', 'BOARD'], 'ALL'],
    ['two parties, one of which sees nothing', ['PP', 'DGGN'], 'OWN'],
    ['no party', [], 'NONE'],
  ])('%s', (_case, parties, reach) => {
    expect(fieldAccess(viewer(parties), [PAID])).toEqual({
      allowed: reach !== 'NONE',
      reach,
      scope: 'funding:read',
      rules: [RULE],
    });
  });

  test('nothing without the scope, whatever the party', () => {
    expect(fieldAccess(viewer(['ANISCG'], ['posts:read']), [PAID])).toMatchObject({ allowed: false, reach: 'NONE' });
  });

  test('reference data also without a party or a scope', () => {
    expect(fieldAccess(viewer([]), [row({}, null)])).toMatchObject({ allowed: true, reach: 'ALL', scope: null });
  });

  test('nothing of a field that does not exist, and no reason', () => {
    expect(fieldAccess(viewer(['ANISCG']), undefined)).toEqual({
      allowed: false,
      reach: 'NONE',
      scope: null,
      rules: [],
    });
  });

  test('of several subgraphs the narrowest, with every rule named once', () => {
    const other = row({ BOARD: 'NONE', ANISCG: 'OWN' }, 'funding:read', [
      RULE,
      { name: 'other', sentence: 'Autre règle.' },
    ]);
    const answer = fieldAccess(viewer(['ANISCG']), [PAID, other]);
    expect(answer.reach).toBe('OWN');
    expect(answer.rules.map(({ name }) => name)).toEqual(['own-subsidy', 'other']);
    expect(fieldAccess(viewer(['BOARD']), [PAID, other]).allowed).toBe(false);
  });
});
