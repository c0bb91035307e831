import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '@iscg/test-kit';
import { placesOf } from './entry-points.js';
import { governancePlaces } from './governance-places.js';
import { EVERY_ACT, expectRefusal, hostile, UNKNOWN_ID } from './refusal.js';
import { directoryPlaces } from './directory-places.js';
import { cofundingPlaces } from './cofunding-places.js';
import { fundingPlaces } from './funding-places.js';
import { trainingPlaces } from './training-places.js';

let ask: Ask;
beforeAll(async () => {
  ask = await hostile(EVERY_ACT);
});

/** No part of a target of three posts, of which two are for the other forces, may be another number than one. */
const target = (numbers: string) => `mutation ($number: Int!) { setCoverageTarget(input: { departmentCode: "93",
  effectiveOn: "2021-01-01", ${numbers}, source: "X" }) { target { id } errors { code } } }`;

/** A query for every place of the graph that takes a whole number; sizes of pages have tests of their own. */
const QUERIES: Readonly<Record<string, string>> = {
  'Query.commitments(year:)': 'query ($number: Int!) { commitments(year: $number) { amount } }',
  'Query.subsidyLines(year:)': 'query ($number: Int!) { subsidyLines(year: $number) { totalCount } }',
  'Query.financialReports(year:)': 'query ($number: Int!) { financialReports(year: $number) { totalCount } }',
  'Query.subsidyYears(from:)': 'query ($number: Int!) { subsidyYears(from: $number) { paid } }',
  'Query.subsidyYears(to:)': 'query ($number: Int!) { subsidyYears(to: $number) { paid } }',
  'Query.payments(year:)': 'query ($number: Int!) { payments(year: $number) { totalCount } }',
  'Query.trainingFigures(year:)': 'query ($number: Int!) { trainingFigures(year: $number) { sessions } }',
  'Query.satisfaction(year:)': 'query ($number: Int!) { satisfaction(by: YEAR, year: $number) { threshold } }',
  'Query.undertakings(article:)': 'query ($number: Int!) { undertakings(article: $number) { totalCount } }',
  'DifficultyStepInput.version': `mutation ($number: Int!) { settleDifficulty(input: { difficultyId: "${UNKNOWN_ID}",
    on: "2021-01-01", note: "X", version: $number }) { difficulty { id } errors { code } } }`,
  'GiveProjectOpinionInput.version': `mutation ($number: Int!) { giveProjectOpinion(input: { projectId: "${UNKNOWN_ID}",
    party: DGPN, verdict: RESERVED, text: "X", version: $number }) { project { id } errors { code } } }`,
  'RecordProjectStepInput.version': `mutation ($number: Int!) { recordProjectStep(input: { projectId: "${UNKNOWN_ID}",
    step: NEEDS, status: DONE, on: "2021-01-01", version: $number }) { project { id } errors { code } } }`,
  'CreatePostFromProjectInput.version': `mutation ($number: Int!) { createPostFromProject(input: { projectId: "${UNKNOWN_ID}",
    fte: "1.00", employerId: "${UNKNOWN_ID}", hostUnitIds: [], decidedOn: "2021-01-01", openedOn: "2021-01-01",
    reason: "X", version: $number }) { project { id } errors { code } } }`,
  'AbandonProjectInput.version': `mutation ($number: Int!) { abandonProject(input: { projectId: "${UNKNOWN_ID}",
    decidedOn: "2021-01-01", reason: "X", version: $number }) { project { id } errors { code } } }`,
  'Query.localConventions(endingWithin:)':
    'query ($number: Int!) { localConventions(endingWithin: $number) { totalCount } }',
  'RenewLocalConventionInput.version': `mutation ($number: Int!) { renewLocalConvention(input: { conventionId: "${UNKNOWN_ID}",
    signatories: [{ kind: STATE, label: "X" }, { kind: OTHER, label: "X" }], signedOn: "2021-01-01", endsOn: "2023-12-31",
    version: $number }) { localConvention { id } errors { code } } }`,
  'EndLocalConventionInput.version': `mutation ($number: Int!) { endLocalConvention(input: { conventionId: "${UNKNOWN_ID}",
    endedOn: "2021-01-01", reason: "X", version: $number }) { localConvention { id } errors { code } } }`,
  'SetCoverageTargetInput.posts': target('posts: $number'),
  'SetCoverageTargetInput.police': target('posts: 3, police: $number, gendarmerie: 1, mixed: 1'),
  'SetCoverageTargetInput.gendarmerie': target('posts: 3, police: 1, gendarmerie: $number, mixed: 1'),
  'SetCoverageTargetInput.mixed': target('posts: 3, police: 1, gendarmerie: 1, mixed: $number'),
  'RecordPaymentInput.version': `mutation ($number: Int!) { recordPayment(input: { subsidyLineId: "${UNKNOWN_ID}", amount: "1.00",
    valueDate: "2021-01-01", externalReference: "X", idempotencyKey: "test-bad-number", version: $number }) { payment { id } errors { code } } }`,
  'ReversePaymentInput.version': `mutation ($number: Int!) { reversePayment(input: { paymentId: "${UNKNOWN_ID}",
    valueDate: "2021-01-01", reason: "X", idempotencyKey: "test-bad-number", version: $number }) { payment { id } errors { code } } }`,
  ...fundingPlaces('Int', 'number'),
  ...cofundingPlaces('Int', 'number'),
  ...trainingPlaces('Int', 'number'),
  ...directoryPlaces('Int', 'number'),
  ...governancePlaces('Int', 'number'),
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
