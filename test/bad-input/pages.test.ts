import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '@iscg/test-kit';
import { LISTS, pageOf } from './entry-points.js';
import { codesOf, expectNothingLeaked, expectRefusal, hostile } from './refusal.js';

let ask: Ask;
const cursors = new Map<string, string>();

beforeAll(async () => {
  ask = await hostile();
  for (const list of LISTS) {
    const { data } = await ask(pageOf(list), { first: 1 });
    cursors.set(list, data?.[list].pageInfo.endCursor ?? '');
  }
});

const cursorOf = (list: string) => cursors.get(list) ?? '';

describe.each(LISTS)('a page of %s', (list) => {
  it.each([0, 101, -1, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1e300, 1.5, '10', true, [1, 2], {}])(
    'of %j rows is refused',
    async (first) => {
      expectRefusal(await ask(pageOf(list), { first }), 'BAD_USER_INPUT');
    },
  );

  it.each(['0', '101', '-1', '2147483648', '1e3', '1.5', '"10"', 'TEN'])(
    'of %s rows, written in the query, is refused',
    async (first) => {
      expectRefusal(await ask(`{ ${list}(first: ${first}) { totalCount } }`), 'BAD_USER_INPUT');
    },
  );

  it('of 100 rows, of one, and without a number is answered', async () => {
    for (const first of [100, 1, null, undefined]) expect((await ask(pageOf(list), { first })).errors).toEqual([]);
  });

  it('has a cursor to spoil', () => {
    expect(cursorOf(list)).not.toBe('');
  });

  it.each<[string, (cursor: string) => unknown]>([
    ['truncated by one character', (cursor) => cursor.slice(0, -1)],
    ['cut in half', (cursor) => cursor.slice(0, cursor.length / 2)],
    ['doubled', (cursor) => cursor + cursor],
    ['with another first letter', (cursor) => (cursor.startsWith('A') ? 'B' : 'A') + cursor.slice(1)],
    ['empty', () => ''],
    ['of spaces', () => '   '],
    ['made up', () => 'garbage'],
    ['of JSON', () => Buffer.from('["2021","1"]').toString('base64url')],
    ['of another alphabet', () => 'é漢字'],
    ['with SQL', () => "' OR 1=1 --"],
    ['that is an id', () => '01890000-0000-7000-8000-000000000000'],
    ['of 90 000 characters', () => 'A'.repeat(90_000)],
    ['with a NUL', (cursor) => `${cursor}\0`],
    ['with half a character', (cursor) => `${cursor}\ud800`],
    ['that is a number', () => 12],
    ['that is an object', () => ({ $gt: '' })],
  ])('after a cursor %s is refused', async (_, spoil) => {
    expectRefusal(await ask(pageOf(list), { after: spoil(cursorOf(list)) }), 'BAD_USER_INPUT');
  });

  it('after the cursor of any other list is refused', async () => {
    for (const other of LISTS.filter((name) => name !== list)) {
      expectRefusal(await ask(pageOf(list), { after: cursorOf(other) }), 'BAD_USER_INPUT');
    }
  });

  it.each(['abc', '', '1e400', '99999999999999999999', '-1', '2021-02-30', '\0', '\ud800', '{}', "'"])(
    'after a cursor that was sealed anew around %j is a page or a refusal, never a failure',
    async (value) => {
      const answer = await ask(pageOf(list), { after: forged(list, cursorOf(list), value) });
      expect(['', 'BAD_USER_INPUT']).toContain(codesOf(answer).join());
      expectNothingLeaked(answer);
    },
  );
});

/** A cursor whose every part is `value`, sealed as the portal's open source code does it. */
function forged(list: string, cursor: string, value: string): string {
  const position: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString().slice(8));
  const body = JSON.stringify(position.map(() => value));
  const seal = createHash('sha256').update(`${list}\n${body}`).digest('hex').slice(0, 8);
  return Buffer.from(`${seal}${body}`).toString('base64url');
}
