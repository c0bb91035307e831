import { placesOfActs, type Acts, type Scalar, type Value } from './act-places.js';
import { boardPlaces } from './board-places.js';
import { committeePlaces } from './committee-places.js';
import { UNKNOWN_ID } from './refusal.js';

const id: Value = ['other', `"${UNKNOWN_ID}"`];
const text: Value = ['String', '"X"'];
const one: Value = ['Int', '1'];
const key: Value = ['String', '"test-bad-act"'];

/** Acts of governance by input type, each on a row that does not exist or after the last day for it: nothing is written. */
const ACTS: Acts = {
  AddDocumentInput: [
    'addDocument',
    { title: text, kind: ['other', 'OTHER'], owner: ['other', 'DGPN'], readers: ['other', '[]'], idempotencyKey: key },
  ],
  AddDocumentVersionInput: ['addDocumentVersion', { documentId: id, version: one, idempotencyKey: key }],
  WithdrawDocumentInput: ['withdrawDocument', { documentId: id, version: one, reason: text }],
  GiveNoticeInput: [
    'giveNotice',
    {
      givenBy: ['other', 'DGPN'],
      letterNumber: text,
      sentOn: ['Date', '"2021-10-01"'],
      receivedOn: ['Date', '"2021-10-02"'],
      idempotencyKey: key,
    },
  ],
  RecordDisseminationInput: [
    'recordDisseminationSent',
    {
      disseminationIds: ['other', `["${UNKNOWN_ID}"]`],
      on: ['Date', '"2021-01-01"'],
      means: ['other', 'LETTER'],
      idempotencyKey: key,
    },
  ],
  SetDisseminationReminderDelayInput: [
    'setDisseminationReminderDelay',
    { effectiveOn: ['Date', '"2021-10-01"'], reminderDays: one, source: text, idempotencyKey: key },
  ],
  CancelDisseminationStepInput: ['cancelDisseminationStep', { stepId: id, reason: text, idempotencyKey: key }],
  ImportDisseminationsInput: ['importDisseminations', { csv: text, dryRun: ['other', 'true'] }],
  ProposeResolutionInput: [
    'proposeResolution',
    {
      meetingId: id,
      title: text,
      text,
      majority: ['other', 'SIMPLE'],
      base: ['other', 'CAST'],
      ballot: ['other', 'OPEN'],
      idempotencyKey: key,
    },
  ],
  RecordOpenBallotInput: ['recordOpenBallot', { resolutionId: id, version: one, votes: ['other', '[]'] }],
  RecordSecretBallotInput: [
    'recordSecretBallot',
    {
      resolutionId: id,
      version: one,
      voterSeatIds: ['other', `["${UNKNOWN_ID}", "${UNKNOWN_ID}", "${UNKNOWN_ID}"]`],
      votesFor: one,
      votesAgainst: one,
      abstentions: one,
    },
  ],
  DecideUndertakingInput: [
    'decideUndertaking',
    {
      resolutionId: id,
      version: one,
      words: text,
      owedBy: ['other', '[ANISCG]'],
      owedTo: ['other', '[DGPN]'],
      dueOn: ['Date', '"2031-01-01"'],
      idempotencyKey: key,
    },
  ],
  ElectBoardMemberInput: [
    'electBoardMember',
    {
      office: text,
      holder: text,
      startsOn: ['Date', '"2021-01-02"'],
      endsOn: ['Date', '"2021-01-03"'],
      electedAtMeetingId: id,
      idempotencyKey: key,
    },
  ],
  RenewMandateInput: [
    'renewMandate',
    { seatId: id, version: one, endsOn: ['Date', '"2031-01-01"'], electedAtMeetingId: id },
  ],
  EndMandateInput: [
    'endMandate',
    { seatId: id, version: one, kind: ['other', 'OTHER'], endedOn: ['Date', '"2021-01-01"'], reason: text },
  ],
  RecordFulfilmentInput: [
    'recordFulfilment',
    {
      undertakingId: id,
      party: ['other', 'DGPN'],
      dueOn: ['Date', '"2021-12-31"'],
      occurredOn: ['Date', '"2021-12-31"'],
      evidence: ['other', '{ title: "X" }'],
      idempotencyKey: key,
    },
  ],
  WithdrawFulfilmentInput: ['withdrawFulfilment', { fulfilmentId: id, version: one, reason: text }],
  WithdrawNoticeInput: ['withdrawNotice', { noticeId: id, version: one, reason: text }],
};

const proven = (
  written: string,
) => `mutation ($text: String!) { found: recordFulfilment(input: { undertakingId: "${UNKNOWN_ID}",
  party: DGPN, occurredOn: "2021-12-31", evidence: { ${written} }, idempotencyKey: "test-bad-act" }) { errors { code } } }`;

/** Evidence lies within the input of a fulfilment. */
const EVIDENCE = {
  'EvidenceInput.title': proven('title: $text'),
  'EvidenceInput.address': proven('title: "X", address: $text'),
  'EvidenceInput.note': proven('title: "X", note: $text'),
};

const DEPARTMENT = {
  'Query.disseminations(departmentCode:)':
    'query ($text: String!) { found: disseminations(departmentCode: $text) { nodes { id } } }',
};
const SEARCH = {
  'Query.documents(search:)': 'query ($text: String!) { found: documents(search: $text) { nodes { id } } }',
};

/** A document for every place of governance’s acts that takes a scalar, with a variable in that place. */
export function governancePlaces(scalar: Scalar, variable: string): Record<string, string> {
  return {
    ...placesOfActs(ACTS, scalar, variable),
    ...(scalar === 'String' && { ...EVIDENCE, ...DEPARTMENT, ...SEARCH }),
    ...boardPlaces(scalar, variable),
    ...committeePlaces(scalar, variable),
  };
}
