import { describe, expect, it } from '@jest/globals';
import { BLANK_EVALUATION, checkEvaluation } from './evaluation-draft';

const GIVEN = { code: ' 0123-4567 89ab-cdef', score: '4', comment: '' };

describe('An evaluation typed', () => {
  it('is read with its code as it was printed or copied', () => {
    expect(checkEvaluation(GIVEN)).toEqual({ content: { code: '0123456789ABCDEF', score: 4, comment: null } });
    expect(checkEvaluation({ ...GIVEN, comment: ' Utile.\nMerci. ' })).toMatchObject({
      content: { comment: 'Utile.\nMerci.' },
    });
  });

  it.each([
    ['nothing', BLANK_EVALUATION, ['code', 'score']],
    ['a code too short', { ...GIVEN, code: '0123' }, ['code']],
    ['a letter that no code has', { ...GIVEN, code: '0123456789ABCDEU' }, ['code']],
    ['a score of 6', { ...GIVEN, score: '6' }, ['score']],
    ['a comment too long', { ...GIVEN, comment: 'a'.repeat(1001) }, ['comment']],
  ])('with %s says where', (_what, draft, fields) => {
    const checked = checkEvaluation(draft);
    expect('faults' in checked && [...checked.faults.keys()]).toEqual(fields);
  });
});
