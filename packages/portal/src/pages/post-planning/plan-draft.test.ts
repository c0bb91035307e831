import { describe, expect, it } from '@jest/globals';
import { BLANK_PLAN, checkPlan } from './plan-draft';

const TYPED = {
  ...BLANK_PLAN,
  ...{ departmentCode: '59', force: 'POLICE', territory: 'URBAN', fte: '0,8', employerId: 'employer' },
  ...{ hostUnitIds: 'police', on: '2026-11-20', reason: ' Besoin constaté ' },
};

describe('A post to plan as a person types it', () => {
  it('is read with its units and two decimals of its working time', () => {
    expect(checkPlan(TYPED)).toEqual({
      content: { ...TYPED, fte: '0.80', hostUnitIds: ['police'], reason: 'Besoin constaté' },
    });
  });

  it.each([
    ['no département', { departmentCode: '' }, ['departmentCode']],
    ['no force', { force: '' }, ['force']],
    ['no territory', { territory: '' }, ['territory']],
    ['more than a full time', { fte: '1,01' }, ['fte']],
    ['no employer', { employerId: '' }, ['employerId']],
    ['no unit', { hostUnitIds: '' }, ['hostUnitIds']],
    ['eleven units', { hostUnitIds: 'abcdefghijk'.split('').join(' ') }, ['hostUnitIds']],
    ['no day', { on: '' }, ['on']],
    ['no reason', { reason: ' ' }, ['reason']],
  ])('is sent back with %s, at its field', (_case, draft, fields) => {
    const checked = checkPlan({ ...TYPED, ...draft });
    expect('faults' in checked ? [...checked.faults.keys()] : []).toEqual(fields);
  });
});
