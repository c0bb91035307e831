import { describe, expect, it } from '@jest/globals';
import { signed } from './gap';
import { checkTarget } from './target-draft';

const TYPED = {
  ...{ departmentCode: '59', effectiveOn: '2027-01-01', posts: '12', fte: '', source: 'Schéma départemental' },
  ...{ police: '', gendarmerie: '', mixed: '' },
};

function faultsOf(draft: Partial<typeof TYPED>): string[] {
  const checked = checkTarget({ ...TYPED, ...draft });
  return 'faults' in checked ? [...checked.faults.keys()] : [];
}

describe('A target as a person types it', () => {
  it('needs neither full-time equivalents nor parts', () => {
    expect(checkTarget(TYPED)).toEqual({
      content: { ...TYPED, posts: 12, fte: null, police: null, gendarmerie: null, mixed: null },
    });
  });

  it('is read with both where they are given', () => {
    const checked = checkTarget({ ...TYPED, fte: '11,5', police: '5', gendarmerie: '7', mixed: '0' });
    expect('content' in checked && checked.content).toMatchObject({
      ...{ fte: '11.50', police: 5, gendarmerie: 7, mixed: 0 },
    });
  });

  it.each([
    ['no département', { departmentCode: '' }, ['departmentCode']],
    ['no day', { effectiveOn: '' }, ['effectiveOn']],
    ['no post', { posts: '0' }, ['posts']],
    ['half a post', { posts: '1,5' }, ['posts']],
    ['a thousand posts', { posts: '1000' }, ['posts']],
    ['more full-time equivalents than posts', { fte: '12,01' }, ['fte']],
    ['thirds of full-time equivalents', { fte: '1,333' }, ['fte']],
    ['two parts of three', { police: '5', gendarmerie: '7' }, ['police']],
    ['parts that do not add up', { police: '5', gendarmerie: '7', mixed: '1' }, ['police']],
    ['no source', { source: ' ' }, ['source']],
  ])('is sent back with %s, at its field', (_case, draft, fields) => {
    expect(faultsOf(draft)).toEqual(fields);
  });
});

it('A gap carries its sign, with a true minus', () => {
  expect([signed(2), signed(0), signed(-3)]).toEqual(['+2', '0', '−3']);
});
