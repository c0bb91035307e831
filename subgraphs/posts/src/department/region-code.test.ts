import { describe, expect, it } from '@jest/globals';
import { DEPARTMENTS } from '@iscg/database';
import { InvalidValue } from '@iscg/values';
import { parseRegionCode } from './region-code.js';

describe('the code of a region', () => {
  it('is one of those that the official geographic code gives to the 101 départements, and no other', () => {
    const official = new Set(DEPARTMENTS.map(({ regionCode }) => regionCode));
    const accepted = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0')).filter((code) => {
      try {
        return parseRegionCode(code) === code;
      } catch (error) {
        if (error instanceof InvalidValue) return false;
        throw error;
      }
    });
    expect(accepted).toEqual([...official].sort());
    expect(accepted).toHaveLength(18);
  });

  it.each(['', '1', '011', ' 11', '11\n', '2A', '__proto__', '1'.repeat(10_000)])(
    'is refused in French when it is %j',
    (code) => {
      expect(() => parseRegionCode(code)).toThrow('n’est pas un code de région');
    },
  );
});
