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

const created = (
  decided: string,
  opened: string,
) => `mutation ($day: Date!) { createPostFromProject(input: { projectId: "${UNKNOWN_ID}", fte: "1.00",
  employerId: "${UNKNOWN_ID}", hostUnitIds: [], decidedOn: ${decided}, openedOn: ${opened}, reason: "X", version: 1 }) { project { id } errors { code } } }`;

const TERMS = { signedOn: '"2021-01-01"', startsOn: '"2021-01-01"', endsOn: '"2023-12-31"' };
const signed = (days: object) => {
  const { signedOn, startsOn, endsOn } = { ...TERMS, ...days };
  return `mutation ($day: Date!) { signLocalConvention(input: { postId: "${UNKNOWN_ID}", signatories: [], signedOn: ${signedOn},
    startsOn: ${startsOn}, endsOn: ${endsOn}, idempotencyKey: "test-bad-date" }) { localConvention { id } errors { code } } }`;
};
const renewed = (days: object) => {
  const { signedOn, startsOn, endsOn } = { ...TERMS, ...days };
  return `mutation ($day: Date!) { renewLocalConvention(input: { conventionId: "${UNKNOWN_ID}", signatories: [], signedOn: ${signedOn},
    startsOn: ${startsOn}, endsOn: ${endsOn}, version: 1 }) { localConvention { id } errors { code } } }`;
};

/** A query for every place of the graph that takes a day. */
const QUERIES: Readonly<Record<string, string>> = {
  'Query.posts(asOf:)': 'query ($day: Date) { posts(asOf: $day) { totalCount } }',
  'Query.postFigures(asOf:)': 'query ($day: Date) { postFigures(asOf: $day) { posts } }',
  'Query.deploymentCurve(from:)':
    'query ($day: Date!) { deploymentCurve(from: $day, to: "2026-01-01", step: YEAR) { posts } }',
  'Query.deploymentCurve(to:)':
    'query ($day: Date!) { deploymentCurve(from: "2020-01-01", to: $day, step: YEAR) { posts } }',
  'Query.post(asOf:)': 'query ($day: Date) { post(reference: "ISCG-93-0001", asOf: $day) { id } }',
  'Query.difficultyFigures(from:)': 'query ($day: Date) { difficultyFigures(from: $day) { difficulties } }',
  'Query.difficultyFigures(to:)': 'query ($day: Date) { difficultyFigures(to: $day) { difficulties } }',
  'Query.difficultyFigures(asOf:)': 'query ($day: Date) { difficultyFigures(asOf: $day) { difficulties } }',
  'DifficultyFilter.reportedSince':
    'query ($day: Date) { difficulties(filter: { reportedSince: $day }) { totalCount } }',
  'ReportDifficultyInput.reportedOn': `mutation ($day: Date!) { reportDifficulty(input: { postId: "${UNKNOWN_ID}", kind: OTHER,
    severity: MINOR, reportedOn: $day, reporter: ANISCG, narrative: "X", idempotencyKey: "test-bad-date" }) { difficulty { id } errors { code } } }`,
  'DifficultyStepInput.on': `mutation ($day: Date!) { settleDifficulty(input: { difficultyId: "${UNKNOWN_ID}", on: $day,
    note: "X", version: 1 }) { difficulty { id } errors { code } } }`,
  'StartPostProjectInput.startedOn': `mutation ($day: Date!) { startPostProject(input: { title: "X", departmentCode: "20",
    force: POLICE, territory: URBAN, startedOn: $day, leaders: [{ label: "X" }], idempotencyKey: "test-bad-date" }) { project { id } errors { code } } }`,
  'RecordProjectStepInput.on': `mutation ($day: Date!) { recordProjectStep(input: { projectId: "${UNKNOWN_ID}", step: NEEDS,
    status: DONE, on: $day, version: 1 }) { project { id } errors { code } } }`,
  'CreatePostFromProjectInput.decidedOn': created('$day', '"2021-01-01"'),
  'CreatePostFromProjectInput.openedOn': created('"2021-01-01"', '$day'),
  'AbandonProjectInput.decidedOn': `mutation ($day: Date!) { abandonProject(input: { projectId: "${UNKNOWN_ID}",
    decidedOn: $day, reason: "X", version: 1 }) { project { id } errors { code } } }`,
  'SignLocalConventionInput.signedOn': signed({ signedOn: '$day' }),
  'SignLocalConventionInput.startsOn': signed({ startsOn: '$day' }),
  'SignLocalConventionInput.endsOn': signed({ endsOn: '$day' }),
  'RenewLocalConventionInput.signedOn': renewed({ signedOn: '$day' }),
  'RenewLocalConventionInput.startsOn': renewed({ startsOn: '$day' }),
  'RenewLocalConventionInput.endsOn': renewed({ endsOn: '$day' }),
  'EndLocalConventionInput.endedOn': `mutation ($day: Date!) { endLocalConvention(input: { conventionId: "${UNKNOWN_ID}",
    endedOn: $day, reason: "X", version: 1 }) { localConvention { id } errors { code } } }`,
  'Query.coverageAgainstTarget(asOf:)': 'query ($day: Date) { coverageAgainstTarget(asOf: $day) { asOf } }',
  'Department.target(asOf:)': 'query ($day: Date) { department(code: "93") { target(asOf: $day) { __typename } } }',
  'SetCoverageTargetInput.effectiveOn': `mutation ($day: Date!) { setCoverageTarget(input: { departmentCode: "20",
    effectiveOn: $day, posts: 1, source: "X" }) { target { id } errors { code } } }`,
  'Query.boardSeats(asOf:)': 'query ($day: Date) { boardSeats(asOf: $day) { totalCount } }',
  'Query.sessions(from:)': 'query ($day: Date) { sessions(from: $day) { totalCount } }',
  'Query.sessions(to:)': 'query ($day: Date) { sessions(to: $day) { totalCount } }',
  'Query.obligations(from:)': 'query ($day: Date) { obligations(from: $day) { asOf } }',
  'Query.obligations(to:)': 'query ($day: Date) { obligations(to: $day) { asOf } }',
  'Query.undertakings(dueBy:)': 'query ($day: Date) { undertakings(dueBy: $day) { totalCount } }',
  'Department.coverage(asOf:)': 'query ($day: Date) { department(code: "93") { coverage(asOf: $day) { __typename } } }',
  'RecordPaymentInput.valueDate': `mutation ($day: Date!) { recordPayment(input: { subsidyLineId: "${UNKNOWN_ID}", amount: "1.00",
    valueDate: $day, externalReference: "X", idempotencyKey: "test-bad-date", version: 1 }) { payment { id } errors { code } } }`,
  'ReversePaymentInput.valueDate': `mutation ($day: Date!) { reversePayment(input: { paymentId: "${UNKNOWN_ID}",
    valueDate: $day, reason: "X", idempotencyKey: "test-bad-date", version: 1 }) { payment { id } errors { code } } }`,
  ...fundingPlaces('Date', 'day'),
  ...cofundingPlaces('Date', 'day'),
  ...trainingPlaces('Date', 'day'),
  ...directoryPlaces('Date', 'day'),
  ...governancePlaces('Date', 'day'),
  'PlanPostInput.on': `mutation ($day: Date!) { planPost(input: { departmentCode: "43", force: POLICE, territory: RURAL, fte: "1.00",
    employerId: "${UNKNOWN_ID}", hostUnitIds: ["${UNKNOWN_ID}"], on: $day, reason: "X", idempotencyKey: "test-bad-date" }) { post { id } errors { code } } }`,
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
      expect(Object.values(answer.data?.['department'] ?? {}).filter((value) => value !== null)).toEqual([]);
      return expectRefusal({ ...answer, data: null }, 'BAD_USER_INPUT');
    }
    expectRefusal(answer, 'BAD_USER_INPUT');
  });

  it.each(['"2021-02-30"', '20210101', 'TODAY', '{}'])('refuses %s written in the query', async (day) => {
    const written = query.replace(/\(\$day: Date!?\)/, '').replace('$day', day);
    expectRefusal({ ...(await ask(written)), data: null }, 'BAD_USER_INPUT');
  });
});
