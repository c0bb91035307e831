import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '@iscg/test-kit';
import { placesOf } from './entry-points.js';
import { EVERY_ACT, expectRefusal, hostile } from './refusal.js';
import { trainingPlaces } from './training-places.js';

let ask: Ask;
beforeAll(async () => {
  ask = await hostile(EVERY_ACT);
});

/** A query for every place of the graph that takes an instant. */
const QUERIES: Readonly<Record<string, string>> = {
  'Query.payments(recordedSince:)':
    'query ($instant: DateTimeISO) { payments(recordedSince: $instant) { totalCount } }',
  'Query.postEvents(recordedSince:)':
    'query ($instant: DateTimeISO) { postEvents(recordedSince: $instant) { totalCount } }',
  ...trainingPlaces('DateTimeISO', 'instant'),
};

const NO_INSTANTS: readonly unknown[] = [
  '2021-02-30T00:00:00Z',
  '2021-01-01',
  '2021-13-01T00:00:00Z',
  '2021-01-01T24:00:01Z',
  '2021-01-01T00:60:00Z',
  '2021-01-01T25:00:00Z',
  '2021-01-01T00:00:00',
  '2021-01-01 00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '-000001-01-01T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '1899-12-31T23:59:59Z',
  'infinity',
  'now',
  '',
  '\0',
  '2021-01-01T00:00:00Z\0',
  1767225600000,
  0,
  1e300,
  -1,
  true,
  ['2021-01-01T00:00:00Z'],
  {},
];

it('every place of the graph that takes an instant is tried', () => {
  expect(placesOf('DateTimeISO').sort()).toEqual(Object.keys(QUERIES).sort());
});

describe.each(Object.entries(QUERIES))('%s', (_, query) => {
  it.each(NO_INSTANTS)('refuses %j', async (instant) => {
    expectRefusal(await ask(query, { instant }), 'BAD_USER_INPUT');
  });

  it.each(['"2026-02-30T00:00:00Z"', '1767225600000', 'NOW', '{}'])(
    'refuses %s written in the query',
    async (instant) => {
      const written = query.replace(/\(\$instant: DateTimeISO!?\)/, '').replace('$instant', instant);
      expectRefusal(await ask(written), 'BAD_USER_INPUT');
    },
  );

  it('takes an instant in any zone, and null where none is needed', async () => {
    for (const instant of [
      '2021-01-01T00:00:00Z',
      '2021-06-01T12:30:00.5+02:00',
      '2199-12-31T00:00:00Z',
      '2026-01-01T00:00:00+14:00',
      ...(query.includes('DateTimeISO!') ? [] : [null]),
    ])
      expect((await ask(query, { instant })).errors).toEqual([]);
  });
});
