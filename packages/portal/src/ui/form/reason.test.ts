import { expect, test } from '@jest/globals';
import { checkReason } from './reason';

test('a withdrawal says why', () => {
  expect(checkReason({ reason: '  Accord\ntrouvé ' })).toEqual({ content: { reason: 'Accord\ntrouvé' } });
  expect(checkReason({ reason: ' ' })).toHaveProperty('faults');
});
