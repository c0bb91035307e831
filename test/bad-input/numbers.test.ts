import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '@iscg/test-kit';
import { placesOf } from './entry-points.js';
import { expectRefusal, hostile, UNKNOWN_ID } from './refusal.js';

let ask: Ask;
beforeAll(async () => {
  ask = await hostile();
});

/** A query for every place of the graph that takes a whole number; sizes of pages have tests of their own. */
const QUERIES: Readonly<Record<string, string>> = {
  'Query.commitments(year:)': 'query ($number: Int!) { commitments(year: $number) { amount } }',
  'Query.subsidyLines(year:)': 'query ($number: Int!) { subsidyLines(year: $number) { totalCount } }',
  'Query.subsidyYears(from:)': 'query ($number: Int!) { subsidyYears(from: $number) { paid } }',
  'Query.subsidyYears(to:)': 'query ($number: Int!) { subsidyYears(to: $number) { paid } }',
  'Query.payments(year:)': 'query ($number: Int!) { payments(year: $number) { totalCount } }',
  'Query.trainingFigures(year:)': 'query ($number: Int!) { trainingFigures(year: $number) { sessions } }',
  'Query.undertakings(article:)': 'query ($number: Int!) { undertakings(article: $number) { totalCount } }',
  'Post.cofunding(year:)':
    'query ($number: Int!) { post(reference: "ISCG-59-0001") { cofunding(year: $number) { fiscalYear } } }',
  'RecordPaymentInput.version': `mutation ($number: Int!) { recordPayment(input: { subsidyLineId: "${UNKNOWN_ID}", amount: "1.00",
    valueDate: "2021-01-01", externalReference: "X", idempotencyKey: "test-bad-number", version: $number }) { payment { id } errors { code } } }`,
  'ReversePaymentInput.version': `mutation ($number: Int!) { reversePayment(input: { paymentId: "${UNKNOWN_ID}",
    valueDate: "2021-01-01", reason: "X", idempotencyKey: "test-bad-number", version: $number }) { payment { id } errors { code } } }`,
  'PostActInput.version': `mutation ($number: Int!) { openPost(input: { postId: "${UNKNOWN_ID}", version: $number, on: "2026-01-01",
    reason: "X" }) { post { id } errors { code } } }`,
  'FillPostInput.version': `mutation ($number: Int!) { fillPost(input: { postId: "${UNKNOWN_ID}", version: $number, on: "2026-01-01",
    reason: "X", workerId: "${UNKNOWN_ID}", fte: "1.00" }) { post { id } errors { code } } }`,
  'CorrectPostEventInput.version': `mutation ($number: Int!) { correctPostEvent(input: { eventId: "${UNKNOWN_ID}", version: $number,
    on: "2026-01-01", reason: "X" }) { post { id } errors { code } } }`,
  'CancelPostEventInput.version': `mutation ($number: Int!) { cancelPostEvent(input: { eventId: "${UNKNOWN_ID}", version: $number,
    reason: "X" }) { post { id } errors { code } } }`,
};

it('every place of the graph that takes a whole number is tried', () => {
  const places = placesOf('Int').filter((place) => !place.endsWith('(first:)'));
  expect(places.sort()).toEqual(Object.keys(QUERIES).sort());
});

describe.each(Object.entries(QUERIES))('%s', (_, query) => {
  it.each([
    0,
    -1,
    -2_147_483_648,
    2_147_483_648,
    -2_147_483_649,
    1e300,
    2021.5,
    '2021',
    '1e3',
    '',
    true,
    null,
    [],
    [2021, 2022],
    {},
  ])('refuses %j', async (number) => {
    expectRefusal(await ask(query, { number }), 'BAD_USER_INPUT');
  });

  it.each(['0', '-1', '2147483648', '99999999999999999999', '1e3', '2021.5', '"2021"', 'NaN', '0x7E5', '٢٠٢١'])(
    'refuses %s written in the query',
    async (number) => {
      expectRefusal(await ask(query.replace('($number: Int!)', '').replace('$number', number)), 'BAD_USER_INPUT');
    },
  );
});
