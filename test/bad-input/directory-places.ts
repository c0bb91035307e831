import { UNKNOWN_ID } from './refusal.js';
import { placesOfActs, type Acts, type Scalar, type Value } from './act-places.js';

const id: Value = ['other', `"${UNKNOWN_ID}"`];
const text: Value = ['String', '"X"'];
const version: Value = ['Int', '1'];
const key: Value = ['String', '"test-bad-text"'];
const day: Value = ['Date', '"2021-01-01"'];
/** With a département that is none, nothing is added. */
const EMPLOYER = { name: text, kind: ['other', 'CCAS'], departmentCode: ['String', '"00"'] } as const;
const UNIT = {
  name: text,
  kind: ['other', 'OTHER'],
  force: ['other', 'POLICE'],
  communeCode: ['String', '"00000"'],
  communeName: text,
} as const;
/** With contacts that are none, nobody is added. */
const WORKER = {
  givenName: text,
  familyName: text,
  recruitedOn: day,
  professionalEmail: ['String', '"no"'],
  professionalPhone: ['String', '"no"'],
  privateEmail: ['String', '"no"'],
  privatePhone: ['String', '"no"'],
} as const;

/** Acts on the register by input type, each on rows that do not exist or with what no row takes: nothing is written. */
const ACTS: Acts = {
  CreateEmployerInput: ['createEmployer', { ...EMPLOYER, idempotencyKey: key }],
  CorrectEmployerInput: [
    'correctEmployer',
    { employerId: id, version, ...EMPLOYER, departmentCode: ['String', '"93"'] },
  ],
  EndEmployerInput: ['endEmployer', { employerId: id, version, endedOn: day, reason: text }],
  CreateHostUnitInput: ['createHostUnit', { ...UNIT, idempotencyKey: key }],
  CorrectHostUnitInput: ['correctHostUnit', { hostUnitId: id, version, ...UNIT, communeCode: ['String', '"93008"'] }],
  EndHostUnitInput: ['endHostUnit', { hostUnitId: id, version, endedOn: day, reason: text }],
  CreateSocialWorkerInput: ['createSocialWorker', { ...WORKER, idempotencyKey: key }],
  CorrectSocialWorkerInput: ['correctSocialWorker', { workerId: id, version, ...WORKER }],
  EndSocialWorkerInput: ['endSocialWorker', { workerId: id, version, endedOn: day }],
};

const list = (field: string, argument: string, variable: string, type: string) =>
  `query ($${variable}: ${type}!) { found: ${field}(${argument}: ${type === 'String' && argument === 'departmentCodes' ? `[$${variable}]` : `$${variable}`}) { nodes { id } } }`;

/** A document for every place of the register that takes a scalar, with a variable in that place. */
export function directoryPlaces(scalar: Scalar, variable: string): Record<string, string> {
  const places: readonly (readonly [field: string, argument: string, scalar: Scalar])[] = [
    ...['employers', 'hostUnits', 'socialWorkers'].flatMap((field) => [
      [field, 'search', 'String'] as const,
      [field, 'departmentCodes', 'String'] as const,
    ]),
    ['socialWorkers', 'freeOn', 'Date'],
  ];
  const searches = places
    .filter(([, , takes]) => takes === scalar)
    .map(([field, argument]) => [`Query.${field}(${argument}:)`, list(field, argument, variable, scalar)] as const);
  return { ...Object.fromEntries(searches), ...placesOfActs(ACTS, scalar, variable) };
}
