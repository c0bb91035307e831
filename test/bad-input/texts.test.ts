import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '@iscg/test-kit';
import { placesOf } from './entry-points.js';
import { codesOf, expectNothingLeaked, expectRefusal, hostile, UNKNOWN_ID } from './refusal.js';

let ask: Ask;
beforeAll(async () => {
  ask = await hostile();
});

const recorded = (
  reference: string,
  key: string,
) => `mutation ($text: String!) { found: recordPayment(input: { subsidyLineId: "${UNKNOWN_ID}",
  amount: "1.00", valueDate: "2021-01-01", externalReference: ${reference}, idempotencyKey: ${key}, version: 1 }) { payment { id } errors { code } } }`;
const reversed = (
  reason: string,
  key: string,
) => `mutation ($text: String!) { found: reversePayment(input: { paymentId: "${UNKNOWN_ID}",
  valueDate: "2021-01-01", reason: ${reason}, idempotencyKey: ${key}, version: 1 }) { payment { id } errors { code } } }`;

const planned = (departmentCode: string, fte: string, reason: string) =>
  `mutation ($text: String!) { found: planPost(input: { departmentCode: ${departmentCode}, force: POLICE, territory: RURAL, fte: ${fte},
  employerId: "${UNKNOWN_ID}", hostUnitIds: ["${UNKNOWN_ID}"], on: "2026-01-01", reason: ${reason} }) { post { id } errors { code } } }`;
const acted = (mutation: string, input: string) =>
  `mutation ($text: String!) { found: ${mutation}(input: { version: 1, ${input} }) { post { id } errors { code } } }`;
const OF_POST = `postId: "${UNKNOWN_ID}", on: "2026-01-01"`;
const OF_EVENT = `eventId: "${UNKNOWN_ID}"`;

/** A query for every place of the graph that takes a text; cursors have tests of their own. */
const PLACES: Readonly<Record<string, string>> = {
  'Query.post(reference:)': 'query ($text: String!) { found: post(reference: $text) { id } }',
  'Query.department(code:)': 'query ($text: String!) { found: department(code: $text) { code } }',
  'PostFilter.referencePrefix':
    'query ($text: String!) { found: posts(filter: { referencePrefix: $text }) { nodes { id } } }',
  'PostFilter.departmentCodes':
    'query ($text: String!) { found: posts(filter: { departmentCodes: [$text] }) { nodes { id } } }',
  'PostFilter.regionCodes':
    'query ($text: String!) { found: posts(filter: { regionCodes: [$text] }) { nodes { id } } }',
  'PostFilter.search': 'query ($text: String!) { found: posts(filter: { search: $text }) { nodes { id } } }',
  'Viewer.can(type:)': 'query ($text: String!) { viewer { found: can(type: $text, field: "amount") } }',
  'Viewer.can(field:)': 'query ($text: String!) { viewer { found: can(type: "Payment", field: $text) } }',
  'Viewer.access(type:)':
    'query ($text: String!) { viewer { found: access(type: $text, field: "amount") { __typename } } }',
  'Viewer.access(field:)':
    'query ($text: String!) { viewer { found: access(type: "Payment", field: $text) { __typename } } }',
  'RecordPaymentInput.externalReference': recorded('$text', '"test-bad-text"'),
  'RecordPaymentInput.idempotencyKey': recorded('"X"', '$text'),
  'ReversePaymentInput.reason': reversed('$text', '"test-bad-text"'),
  'ReversePaymentInput.idempotencyKey': reversed('"X"', '$text'),
  'PlanPostInput.departmentCode': planned('$text', '"1.00"', '"X"'),
  'PlanPostInput.fte': planned('"43"', '$text', '"X"'),
  'PlanPostInput.reason': planned('"43"', '"1.00"', '$text'),
  'PostActInput.reason': acted('openPost', `${OF_POST}, reason: $text`),
  'FillPostInput.reason': acted('fillPost', `${OF_POST}, reason: $text, workerId: "${UNKNOWN_ID}", fte: "1.00"`),
  'FillPostInput.fte': acted('fillPost', `${OF_POST}, reason: "X", workerId: "${UNKNOWN_ID}", fte: $text`),
  'CorrectPostEventInput.reason': acted('correctPostEvent', `${OF_EVENT}, on: "2026-01-01", reason: $text`),
  'CorrectPostEventInput.fte': acted('correctPostEvent', `${OF_EVENT}, on: "2026-01-01", reason: "X", fte: $text`),
  'CancelPostEventInput.reason': acted('cancelPostEvent', `${OF_EVENT}, reason: $text`),
};

it('every place of the graph that takes a text is tried', () => {
  const places = placesOf('String').filter((place) => !place.endsWith('(after:)'));
  expect(places.sort()).toEqual(Object.keys(PLACES).sort());
});

describe.each(Object.entries(PLACES))('as %s', (_, query) => {
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
  it.each(['__proto__', 'constructor', 'prototype'])(
    '%s is refused wherever a caller may choose a name',
    async (name) => {
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
    },
  );

  it('a field of such a name does not exist', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expectRefusal(await ask(`{ ${name} }`), 'BAD_USER_INPUT');
      expectRefusal(await ask(`{ subsidyLines { ${name} } }`), 'BAD_USER_INPUT');
    }
  });
});
