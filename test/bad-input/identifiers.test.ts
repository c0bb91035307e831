import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '@iscg/test-kit';
import { BY_ID } from './entry-points.js';
import { expectRefusal, hostile, UNKNOWN_ID } from './refusal.js';

let ask: Ask;
beforeAll(async () => {
  ask = await hostile();
});

const byId = (field: string) => `query ($id: ID!) { ${field}(id: $id) { __typename id } }`;

const MALFORMED: readonly (readonly [string, unknown])[] = [
  ['nothing', ''],
  ['a space', ' '],
  ['a number', 1],
  ['a number in a text', '1'],
  ['capital letters', UNKNOWN_ID.toUpperCase().replace('0189', '0ABC')],
  ['braces around', `{${UNKNOWN_ID}}`],
  ['no hyphens', UNKNOWN_ID.replaceAll('-', '')],
  ['one digit missing', UNKNOWN_ID.slice(1)],
  ['a line break after', `${UNKNOWN_ID}\n`],
  ['a nil id', '00000000-0000-0000-0000-000000000000'],
  ['SQL', "' OR 1=1 --"],
  ['a path', '../../etc/passwd'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['a template', '${7*7}'],
  ['90 000 characters', 'a'.repeat(90_000)],
  ['a NUL', `${UNKNOWN_ID}\0`],
  ['half a character', '\ud83d'],
  ['full-width digits', UNKNOWN_ID.replaceAll('0', '０')],
];

describe.each(BY_ID)('asking %s by id', (field) => {
  it.each(MALFORMED)('with %s is refused', async (_, id) => {
    expectRefusal(await ask(byId(field), { id }), 'BAD_USER_INPUT');
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['nothing at all', undefined],
    ['true', true],
    ['a decimal number', 1.5],
    ['an object', { $ne: null }],
    ['two ids', [UNKNOWN_ID, UNKNOWN_ID]],
    ['an empty list', []],
  ])('with %s instead of an id is refused', async (_, id) => {
    expectRefusal(await ask(byId(field), { id }), 'BAD_USER_INPUT');
  });

  it.each(['""', '1', 'true', 'null', '[]', '{}', 'abc', '"\\u0000"', '"\\uD800"', '"""block"""'])(
    'with %s written in the query is refused',
    async (id) => {
      expectRefusal(await ask(`{ ${field}(id: ${id}) { __typename } }`), 'BAD_USER_INPUT');
    },
  );

  it('that nothing has is answered by nothing', async () => {
    const { data, errors } = await ask(byId(field), { id: UNKNOWN_ID });
    expect(errors).toEqual([]);
    expect(data).toEqual({ [field]: null });
  });
});
