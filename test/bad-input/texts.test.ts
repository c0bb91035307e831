import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '@iscg/test-kit';
import { placesOf } from './entry-points.js';
import { governancePlaces } from './governance-places.js';
import { EVERY_ACT, codesOf, expectNothingLeaked, expectRefusal, hostile, UNKNOWN_ID } from './refusal.js';
import { directoryPlaces } from './directory-places.js';
import { cofundingPlaces } from './cofunding-places.js';
import { fundingPlaces } from './funding-places.js';
import { trainingPlaces } from './training-places.js';

let ask: Ask;
beforeAll(async () => {
  ask = await hostile(EVERY_ACT);
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

const reported = (
  narrative: string,
  key: string,
) => `mutation ($text: String!) { found: reportDifficulty(input: { postId: "${UNKNOWN_ID}", kind: OTHER, severity: MINOR,
  reportedOn: "2021-01-01", reporter: ANISCG, narrative: ${narrative}, idempotencyKey: ${key} }) { difficulty { id } errors { code } } }`;

const begun = (values: object) => {
  const input = { title: '"X"', departmentCode: '"20"', label: '"X"', key: '"test-bad-text"', ...values };
  return `mutation ($text: String!) { found: startPostProject(input: { title: ${input.title}, departmentCode: ${input.departmentCode},
    force: POLICE, territory: URBAN, startedOn: "2021-01-01", leaders: [{ label: ${input.label} }], idempotencyKey: ${input.key} }) { project { id } errors { code } } }`;
};
const created = (
  fte: string,
  reason: string,
) => `mutation ($text: String!) { found: createPostFromProject(input: { projectId: "${UNKNOWN_ID}", fte: ${fte},
  employerId: "${UNKNOWN_ID}", hostUnitIds: [], decidedOn: "2021-01-01", openedOn: "2021-01-01", reason: ${reason}, version: 1 }) { project { id } errors { code } } }`;

const signed = (
  label: string,
  key: string,
) => `mutation ($text: String!) { found: signLocalConvention(input: { postId: "${UNKNOWN_ID}", signedOn: "2021-01-01",
  signatories: [{ kind: STATE, label: "X" }, { kind: OTHER, label: ${label} }], startsOn: "2021-01-01", endsOn: "2023-12-31",
  idempotencyKey: ${key} }) { localConvention { id } errors { code } } }`;

const target = (values: object) => {
  const { code, fte, source } = { code: '"20"', fte: '"1.00"', source: '"X"', ...values };
  return `mutation ($text: String!) { found: setCoverageTarget(input: { departmentCode: ${code}, effectiveOn: "2021-01-01",
    posts: 1, fte: ${fte}, source: ${source} }) { target { id } errors { code } } }`;
};
const planned = (departmentCode: string, fte: string, reason: string, key = '"test-bad-text"') =>
  `mutation ($text: String!) { found: planPost(input: { departmentCode: ${departmentCode}, force: POLICE, territory: RURAL, fte: ${fte},
  employerId: "${UNKNOWN_ID}", hostUnitIds: ["${UNKNOWN_ID}"], on: "2026-01-01", reason: ${reason}, idempotencyKey: ${key} }) { post { id } errors { code } } }`;
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
  'DifficultyFilter.departmentCodes':
    'query ($text: String!) { found: difficulties(filter: { departmentCodes: [$text] }) { nodes { id } } }',
  'ReportDifficultyInput.narrative': reported('$text', '"test-bad-text"'),
  'ReportDifficultyInput.idempotencyKey': reported('"X"', '$text'),
  'DifficultyStepInput.note': `mutation ($text: String!) { found: settleDifficulty(input: { difficultyId: "${UNKNOWN_ID}",
    on: "2021-01-01", note: $text, version: 1 }) { difficulty { id } errors { code } } }`,
  'PostProjectFilter.departmentCodes':
    'query ($text: String!) { found: postProjects(filter: { departmentCodes: [$text] }) { nodes { id } } }',
  'StartPostProjectInput.title': begun({ title: '$text' }),
  'StartPostProjectInput.departmentCode': begun({ departmentCode: '$text' }),
  'StartPostProjectInput.idempotencyKey': begun({ key: '$text' }),
  'ProjectLeaderInput.label': begun({ label: '$text' }),
  'RecordProjectStepInput.note': `mutation ($text: String!) { found: recordProjectStep(input: { projectId: "${UNKNOWN_ID}",
    step: NEEDS, status: DONE, on: "2021-01-01", note: $text, version: 1 }) { project { id } errors { code } } }`,
  'GiveProjectOpinionInput.text': `mutation ($text: String!) { found: giveProjectOpinion(input: { projectId: "${UNKNOWN_ID}",
    party: DGPN, verdict: RESERVED, text: $text, version: 1 }) { project { id } errors { code } } }`,
  'CreatePostFromProjectInput.fte': created('$text', '"X"'),
  'CreatePostFromProjectInput.reason': created('"1.00"', '$text'),
  'AbandonProjectInput.reason': `mutation ($text: String!) { found: abandonProject(input: { projectId: "${UNKNOWN_ID}",
    decidedOn: "2021-01-01", reason: $text, version: 1 }) { project { id } errors { code } } }`,
  'Query.localConventions(departmentCodes:)':
    'query ($text: String!) { found: localConventions(departmentCodes: [$text]) { nodes { id } } }',
  'LocalSignatoryInput.label': signed('$text', '"test-bad-text"'),
  'SignLocalConventionInput.idempotencyKey': signed('"X"', '$text'),
  'EndLocalConventionInput.reason': `mutation ($text: String!) { found: endLocalConvention(input: { conventionId: "${UNKNOWN_ID}",
    endedOn: "2021-01-01", reason: $text, version: 1 }) { localConvention { id } errors { code } } }`,
  'SetCoverageTargetInput.departmentCode': target({ code: '$text' }),
  'SetCoverageTargetInput.fte': target({ fte: '$text' }),
  'SetCoverageTargetInput.source': target({ source: '$text' }),
  'Viewer.can(type:)': 'query ($text: String!) { viewer { found: can(type: $text, field: "amount") } }',
  'Viewer.can(field:)': 'query ($text: String!) { viewer { found: can(type: "Payment", field: $text) } }',
  'Viewer.access(type:)':
    'query ($text: String!) { viewer { found: access(type: $text, field: "amount") { __typename } } }',
  'Viewer.access(field:)':
    'query ($text: String!) { viewer { found: access(type: "Payment", field: $text) { __typename } } }',
  'ImportFileInput.base64':
    'mutation ($text: String!) { found: importPosts(file: { base64: $text }, dryRun: true) { written faults { message } } }',
  'RecordPaymentInput.externalReference': recorded('$text', '"test-bad-text"'),
  'RecordPaymentInput.idempotencyKey': recorded('"X"', '$text'),
  'ReversePaymentInput.reason': reversed('$text', '"test-bad-text"'),
  'ReversePaymentInput.idempotencyKey': reversed('"X"', '$text'),
  'Query.venues(departmentCode:)': 'query ($text: String!) { found: venues(departmentCode: $text) { nodes { id } } }',
  'Query.trainingRequests(departmentCode:)':
    'query ($text: String!) { found: trainingRequests(departmentCode: $text) { nodes { id } } }',
  'Query.venueOffers(departmentCode:)':
    'query ($text: String!) { found: venueOffers(departmentCode: $text) { nodes { id } } }',
  'Query.trainingFigures(departmentCode:)':
    'query ($text: String!) { found: trainingFigures(departmentCode: $text) { nodes: reached(by: YEAR) { key } } }',
  ...fundingPlaces('String', 'text'),
  ...cofundingPlaces('String', 'text'),
  ...trainingPlaces('String', 'text'),
  ...directoryPlaces('String', 'text'),
  ...governancePlaces('String', 'text'),
  'PlanPostInput.departmentCode': planned('$text', '"1.00"', '"X"'),
  'PlanPostInput.fte': planned('"43"', '$text', '"X"'),
  'PlanPostInput.reason': planned('"43"', '"1.00"', '$text'),
  'PlanPostInput.idempotencyKey': planned('"43"', '"1.00"', '"X"', '$text'),
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
    expect(['', 'BAD_USER_INPUT', 'NOT_FOUND', 'CONFLICT']).toContain(codesOf(answer).join());
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
