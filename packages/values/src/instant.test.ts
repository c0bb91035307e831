import { describe, expect, it } from '@jest/globals';
import { parseInstant } from './instant.js';

describe('an instant', () => {
  it.each([
    ['2026-03-31T14:05:00Z', '2026-03-31T14:05:00.000Z'],
    ['2026-03-31T14:05:00.123456+02:00', '2026-03-31T12:05:00.123Z'],
    ['2024-02-29T23:59:59-10:00', '2024-03-01T09:59:59.000Z'],
  ])('is read from %s as %s', (text, instant) => {
    expect(parseInstant(text).toISOString()).toBe(instant);
  });

  it.each([
    '2026-02-30T00:00:00Z',
    '2026-03-31',
    '2026-03-31T14:05:00',
    '2026-03-31T24:00:00Z',
    '1899-12-31T23:59:59Z',
    '2200-01-01T00:00:00Z',
    '',
    0,
    null,
    ['2026-03-31T14:05:00Z'],
  ])('is not %j, and the sentence says what to write', (value) => {
    expect(() => parseInstant(value)).toThrow(/écrivez le jour, l’heure et le fuseau/);
  });
});
