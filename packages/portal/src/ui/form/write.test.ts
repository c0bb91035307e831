import { describe, expect, it } from '@jest/globals';
import { Problem, type ProblemKind } from '@iscg/client';
import { mayBeWritten, readBasis, verdictOf } from './write';

const NAMES = ['amount', 'reason'] as const;

describe('What the graph made of a write', () => {
  it('is written when there is no error', () => {
    expect(verdictOf([], NAMES)).toEqual({ kind: 'WRITTEN' });
  });

  it('has each error at its field, and the others for the whole form', () => {
    const errors = [
      { code: 'BAD_USER_INPUT', field: 'amount', message: 'trop' },
      { code: 'BAD_USER_INPUT', field: 'amount', message: 'encore' },
      { code: 'NOT_FOUND', field: 'lineId', message: 'absente' },
    ];
    expect(verdictOf(errors, NAMES)).toEqual({
      kind: 'REFUSED',
      faults: new Map([['amount', 'trop']]),
      sentences: ['absente'],
    });
  });

  it.each([
    ['the version', 'version', 'CONFLICT'],
    ['no field', null, 'CONFLICT'],
    ['the key, already used with other content', 'idempotencyKey', 'WRITTEN_OTHERWISE'],
    ['anything else, for instance a payment already reversed', 'paymentId', 'REFUSED'],
  ])('reads a conflict about %s', (_case, field, kind) => {
    expect(verdictOf([{ code: 'CONFLICT', field, message: 'non' }], NAMES).kind).toBe(kind);
  });
});

describe('A sending without an answer', () => {
  it.each<[ProblemKind, boolean]>([
    ['OFFLINE', true],
    ['UNAVAILABLE', true],
    ['INTERNAL', true],
    ['SIGNED_OUT', false],
    ['FORBIDDEN', false],
    ['BAD_INPUT', false],
    ['NOT_FOUND', false],
  ])('%s: may have been written: %s', (kind, expected) => {
    expect(mayBeWritten(new Problem(kind, ''))).toBe(expected);
  });
});

describe('What a form was begun from', () => {
  const like = { version: '3', paid: '0.00' };

  it('is found again as it was kept', () => {
    expect(readBasis('{"version":"2","paid":"1.00"}', like)).toEqual({ version: '2', paid: '1.00' });
  });

  it.each(['', '{"version":"2"}', '{"version":2,"paid":"1.00"}', 'null', '"2"'])('is nothing in %j', (text) => {
    expect(readBasis(text, like)).toBeUndefined();
  });
});
