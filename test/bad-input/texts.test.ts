import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '@iscg/test-kit';
import { codesOf, expectNothingLeaked, expectRefusal, hostile, UNKNOWN_ID } from './refusal.js';

let ask: Ask;
beforeAll(async () => {
  ask = await hostile();
});

/** Where a text of the caller's reaches a service. */
const PLACES: readonly (readonly [string, string])[] = [
  ['the reference of a post', 'query ($text: String!) { found: post(reference: $text) { id } }'],
  ['the beginning of references', 'query ($text: String!) { found: posts(filter: { referencePrefix: $text }) { nodes { id } } }'],
  ['the code of a département', 'query ($text: String!) { found: department(code: $text) { code } }'],
  ['a département to filter by', 'query ($text: String!) { found: posts(filter: { departmentCodes: [$text] }) { nodes { id } } }'],
  ['the id of a line', 'query ($text: ID!) { found: subsidyLine(id: $text) { id } }'],
  ['a cursor', 'query ($text: String!) { found: subsidyLines(after: $text) { nodes { id } } }'],
  ['the name of a type', 'query ($text: String!) { viewer { found: can(type: $text, field: "amount") } }'],
  ['the name of a field', 'query ($text: String!) { viewer { found: can(type: "Payment", field: $text) } }'],
  [
    'the reference of a payment',
    `mutation ($text: String!) { found: recordPayment(input: { subsidyLineId: "${UNKNOWN_ID}", amount: "1.00", valueDate: "2021-01-01",
      externalReference: $text, idempotencyKey: "test-bad-text", version: 1 }) { payment { id } errors { code } } }`,
  ],
  [
    'the key of a payment',
    `mutation ($text: String!) { found: recordPayment(input: { subsidyLineId: "${UNKNOWN_ID}", amount: "1.00", valueDate: "2021-01-01",
      externalReference: "X", idempotencyKey: $text, version: 1 }) { payment { id } errors { code } } }`,
  ],
];

describe.each(PLACES)('as %s', (_, query) => {
  it.each([
    ['a NUL', '\0'],
    ['a NUL inside', 'ISCG-93-\u00000001'],
    ['the first half of a character', 'ISCG-93-\ud83d'],
    ['the second half of a character', '\ude00ISCG-93'],
    ['the two halves the wrong way round', '\ude00\ud83d'],
  ])('%s is refused', async (__, text) => {
    const answer = await ask(query, { text });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expectNothingLeaked(answer);
  });

  it.each([
    ['SQL', "' OR '1'='1"],
    ['SQL that ends the statement', "'; DROP TABLE funding.payment; --"],
    ['a wildcard', '%'],
    ['another wildcard', '____-__-____'],
    ['a backslash', '\\'],
    ['a regular expression', '.*'],
    ['a long run of one letter', 'a'.repeat(50_000)],
    ['a right-to-left override', '\u202eISCG'],
    ['an emoji', '👮'],
    ['a page of markup', '<script>alert(1)</script>'],
    ['a formula', '=cmd|"/c calc"!A1'],
    ['an escape sequence of a terminal', '\u001b[31m'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['toString', 'toString'],
    ['nothing', ''],
  ])('%s finds nothing and breaks nothing', async (__, text) => {
    const answer = await ask(query, { text });
    expect(['', 'BAD_USER_INPUT', 'NOT_FOUND']).toContain(codesOf(answer).join());
    const found = answer.data?.['found'] ?? answer.data?.['viewer']?.found ?? null;
    expect(found?.nodes ?? []).toEqual([]);
    expect([null, undefined, false]).toContain(found?.id ?? found?.code ?? (typeof found === 'boolean' ? found : null));
    expectNothingLeaked(answer);
  });
});

describe('names through which a program’s own objects could be reached', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('%s is refused wherever a caller may choose a name', async (name) => {
    const requests: [string, Record<string, unknown>?][] = [
      [`{ ${name}: subsidyLines { totalCount } }`],
      [`{ subsidyLines { ${name}: totalCount } }`],
      [`query ${name} { subsidyLines { totalCount } }`],
      [`query ($${name}: Int) { subsidyLines(year: $${name}) { totalCount } }`],
      [`{ subsidyLines { ...${name} } } fragment ${name} on SubsidyLineConnection { totalCount }`],
      [`{ posts(filter: { ${name}: 1 }) { totalCount } }`],
      ['{ subsidyLines { totalCount } }', JSON.parse(`{ "${name}": { "admin": true } }`)],
      ['query ($input: RecordPaymentInput!) { __typename }', JSON.parse(`{ "input": { "${name}": 1 } }`)],
    ];
    for (const [query, variables] of requests) expectRefusal(await ask(query, variables), 'BAD_USER_INPUT');
  });

  it('a field of such a name does not exist', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expectRefusal(await ask(`{ ${name} }`), 'BAD_USER_INPUT');
      expectRefusal(await ask(`{ subsidyLines { ${name} } }`), 'BAD_USER_INPUT');
    }
  });
});
