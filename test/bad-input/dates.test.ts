import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '@iscg/test-kit';
import { placesOf } from './entry-points.js';
import { expectRefusal, hostile, UNKNOWN_ID } from './refusal.js';

let ask: Ask;
beforeAll(async () => {
  ask = await hostile();
});

/** A query for every place of the graph that takes a day. */
const QUERIES: Readonly<Record<string, string>> = {
  'Query.posts(asOf:)': 'query ($day: Date) { posts(asOf: $day) { totalCount } }',
  'Query.postFigures(asOf:)': 'query ($day: Date) { postFigures(asOf: $day) { posts } }',
  'Query.deploymentCurve(from:)':
    'query ($day: Date!) { deploymentCurve(from: $day, to: "2026-01-01", step: YEAR) { posts } }',
  'Query.deploymentCurve(to:)':
    'query ($day: Date!) { deploymentCurve(from: "2020-01-01", to: $day, step: YEAR) { posts } }',
  'Query.post(asOf:)': 'query ($day: Date) { post(reference: "ISCG-93-0001", asOf: $day) { id } }',
  'Query.boardSeats(asOf:)': 'query ($day: Date) { boardSeats(asOf: $day) { totalCount } }',
  'Query.sessions(from:)': 'query ($day: Date) { sessions(from: $day) { totalCount } }',
  'Query.sessions(to:)': 'query ($day: Date) { sessions(to: $day) { totalCount } }',
  'Query.undertakings(dueBy:)': 'query ($day: Date) { undertakings(dueBy: $day) { totalCount } }',
  'Department.coverage(asOf:)': 'query ($day: Date) { department(code: "93") { coverage(asOf: $day) { __typename } } }',
  'RecordPaymentInput.valueDate': `mutation ($day: Date!) { recordPayment(input: { subsidyLineId: "${UNKNOWN_ID}", amount: "1.00",
    valueDate: $day, externalReference: "X", idempotencyKey: "test-bad-date", version: 1 }) { payment { id } errors { code } } }`,
  'ReversePaymentInput.valueDate': `mutation ($day: Date!) { reversePayment(input: { paymentId: "${UNKNOWN_ID}",
    valueDate: $day, reason: "X", idempotencyKey: "test-bad-date", version: 1 }) { payment { id } errors { code } } }`,
  'PlanPostInput.on': `mutation ($day: Date!) { planPost(input: { departmentCode: "43", force: POLICE, territory: RURAL, fte: "1.00",
    employerId: "${UNKNOWN_ID}", hostUnitIds: ["${UNKNOWN_ID}"], on: $day, reason: "X" }) { post { id } errors { code } } }`,
  'PostActInput.on': `mutation ($day: Date!) { openPost(input: { postId: "${UNKNOWN_ID}", version: 1, on: $day, reason: "X" }) {
    post { id } errors { code } } }`,
  'FillPostInput.on': `mutation ($day: Date!) { fillPost(input: { postId: "${UNKNOWN_ID}", version: 1, on: $day, reason: "X",
    workerId: "${UNKNOWN_ID}", fte: "1.00" }) { post { id } errors { code } } }`,
  'CorrectPostEventInput.on': `mutation ($day: Date!) { correctPostEvent(input: { eventId: "${UNKNOWN_ID}", version: 1, on: $day,
    reason: "X" }) { post { id } errors { code } } }`,
};

const NO_DAYS: readonly unknown[] = [
  '2021-02-30',
  '2021-02-29',
  '2100-02-29',
  '2021-13-01',
  '2021-00-10',
  '2021-04-31',
  '2021-01-00',
  '20210101',
  '2021-1-1',
  '01/02/2021',
  '2021-01-01T00:00:00Z',
  '2021-W01-1',
  '2021-001',
  ' 2021-01-01',
  '2021-01-01\n',
  '+002021-01-01',
  '-2021-01-01',
  '0000-01-01',
  '9999-12-31',
  '275760-09-14',
  '２０２１-01-01',
  'today',
  'infinity',
  'NaN',
  '',
  '\0',
  20210101,
  0,
  true,
  ['2021-01-01'],
  { day: 1 },
];

it('every place of the graph that takes a day is tried', () => {
  expect(placesOf('Date').sort()).toEqual(Object.keys(QUERIES).sort());
});

describe.each(Object.entries(QUERIES))('%s', (_, query) => {
  it.each(NO_DAYS)('refuses %j', async (day) => {
    const answer = await ask(query, { day });
    if (query.includes('department(')) {
      expect(answer.data?.['department']?.coverage ?? null).toBeNull();
      return expectRefusal({ ...answer, data: null }, 'BAD_USER_INPUT');
    }
    expectRefusal(answer, 'BAD_USER_INPUT');
  });

  it.each(['"2021-02-30"', '20210101', 'TODAY', '{}'])('refuses %s written in the query', async (day) => {
    const written = query.replace(/\(\$day: Date!?\)/, '').replace('$day', day);
    expectRefusal({ ...(await ask(written)), data: null }, 'BAD_USER_INPUT');
  });
});
