import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '@iscg/test-kit';
import { placesOf } from './entry-points.js';
import { expectRefusal, hostile } from './refusal.js';

let ask: Ask;
beforeAll(async () => {
  ask = await hostile();
});

/** A query for every place of the graph that takes an instant. */
const QUERIES: Readonly<Record<string, string>> = {
  'Query.payments(recordedSince:)': 'query ($at: DateTimeISO) { payments(recordedSince: $at) { totalCount } }',
};

it('every place of the graph that takes an instant is tried', () => {
  expect(placesOf('DateTimeISO').sort()).toEqual(Object.keys(QUERIES).sort());
});

describe.each(Object.entries(QUERIES))('%s', (_, query) => {
  it.each([
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T24:00:01Z',
    '2026-01-01T00:60:00Z',
    '2026-01-01T00:00:00',
    '2026-01-01',
    '+275760-09-14T00:00:00Z',
    '10000-01-01T00:00:00Z',
    'now',
    'infinity',
    '',
    '\0',
    1767225600000,
    0,
    true,
    ['2026-01-01T00:00:00Z'],
    { at: 1 },
  ])('refuses %j', async (at) => {
    expectRefusal(await ask(query, { at }), 'BAD_USER_INPUT');
  });

  it.each(['"2026-02-30T00:00:00Z"', '1767225600000', 'NOW', '{}'])('refuses %s written in the query', async (at) => {
    expectRefusal(await ask(query.replace('($at: DateTimeISO)', '').replace('$at', at)), 'BAD_USER_INPUT');
  });

  it.each(['0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2026-01-01T00:00:00+14:00', null])(
    'answers %j',
    async (at) => {
      expect((await ask(query, { at })).errors).toEqual([]);
    },
  );
});
