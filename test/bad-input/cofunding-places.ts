import { UNKNOWN_ID } from './refusal.js';
import { placesOfActs, type Acts, type Scalar, type Value } from './act-places.js';

const id: Value = ['other', `"${UNKNOWN_ID}"`];
const one: Value = ['Int', '1'];
const cost: Value = ['other', '"1.00"'];
const key: Value = ['String', '"test-bad-cofunding"'];
const shares: Value = ['other', '[{ funderKind: OTHER, share: "1" }]'];

/** Acts of co-funding, each on rows that do not exist: nothing is written. */
const ACTS: Acts = {
  PlanCofundingInput: [
    'planCofunding',
    { postId: id, fiscalYear: ['Int', '2090'], schedule: ['String', '"X"'], cost, shares, idempotencyKey: key },
  ],
  ChangeCofundingInput: [
    'changeCofunding',
    { cofundingId: id, version: one, reason: ['String', '"X"'], cost, shares, idempotencyKey: key },
  ],
  SetFipdEnvelopeInput: [
    'setFipdEnvelope',
    {
      fiscalYear: ['Int', '2090'],
      amount: cost,
      source: ['String', '"X"'],
      decidedOn: ['Date', '"2021-01-01"'],
      version: ['Int', '99'],
      idempotencyKey: key,
    },
  ],
  ConfirmCofundingShareInput: [
    'confirmCofundingShare',
    { shareId: id, version: one, confirmedOn: ['Date', '"2021-01-01"'], idempotencyKey: key },
  ],
};

/** What is written of one funder, and the scalar it is. */
const OF_SHARE: Readonly<Record<string, readonly [Scalar, string]>> = {
  funderName: ['String', 'share: "1"'],
  share: ['String', ''],
  confirmedOn: ['Date', 'share: "1"'],
};

const QUESTIONS: Readonly<Record<string, readonly [Scalar, (variable: string) => string]>> = {
  ...Object.fromEntries(
    ['fundingCliff', 'fundingLosses'].flatMap((field) =>
      (
        [
          ['from', 'Date'],
          ['months', 'Int'],
          ['departmentCode', 'String'],
        ] as const
      ).map(([argument, scalar]) => [
        `Query.${field}(${argument}:)`,
        [scalar, (variable: string) => `{ found: ${field}(${argument}: ${variable}) { __typename } }`] as const,
      ]),
    ),
  ),
  'Query.fipdEnvelope(fiscalYear:)': ['Int', (variable) => `{ found: fipdEnvelope(fiscalYear: ${variable}) { asOf } }`],
  'Post.cofunding(year:)': [
    'Int',
    (variable) => `{ found: post(reference: "ISCG-59-0001") { cofunding(year: ${variable}) { fiscalYear } } }`,
  ],
  'Post.cofunding(asOf:)': [
    'Date',
    (variable) =>
      `{ found: post(reference: "ISCG-59-0001") { cofunding(year: 2026, asOf: ${variable}) { fiscalYear } } }`,
  ],
  'Post.cofundingPlans(asOf:)': [
    'Date',
    (variable) => `{ found: post(reference: "ISCG-59-0001") { cofundingPlans(asOf: ${variable}) { fiscalYear } } }`,
  ],
};

export function cofundingPlaces(scalar: Scalar, variable: string): Record<string, string> {
  const ofShare = Object.entries(OF_SHARE).filter(([, [takes]]) => takes === scalar);
  const questions = Object.entries(QUESTIONS).filter(([, [takes]]) => takes === scalar);
  return {
    ...placesOfActs(ACTS, scalar, variable),
    ...Object.fromEntries(
      ofShare.map(([field, [, others]]) => [
        `PlannedShareInput.${field}`,
        `mutation ($${variable}: ${scalar}!) { found: planCofunding(input: { postId: "${UNKNOWN_ID}", fiscalYear: 2090,
          cost: "1.00", shares: [{ funderKind: OTHER, ${others} ${field}: $${variable} }],
          idempotencyKey: "test-bad-cofunding" }) { errors { code } } }`,
      ]),
    ),
    ...Object.fromEntries(
      questions.map(([place, [, document]]) => [place, `query ($${variable}: ${scalar}!) ${document(`$${variable}`)}`]),
    ),
  };
}
