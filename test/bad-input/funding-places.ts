import { UNKNOWN_ID } from './refusal.js';
import { placesOfActs, type Acts, type Scalar, type Value } from './act-places.js';

const id: Value = ['other', `"${UNKNOWN_ID}"`];
const text: Value = ['String', '"X"'];
const key: Value = ['String', '"test-bad-funding"'];
const one: Value = ['Int', '1'];

const CONTENT = {
  fromFiscalYear: ['Int', '2090'],
  purpose: text,
  amounts: ['other', '[]'],
} as const;

/** Acts of funding, each on rows that do not exist or with no amount: nothing is written. */
const ACTS: Acts = {
  CallFundsInput: [
    'callFunds',
    {
      subsidyLineId: id,
      amount: ['other', '"1.00"'],
      dueOn: ['Date', '"2090-01-01"'],
      reference: text,
      version: one,
      idempotencyKey: key,
    },
  ],
  DraftAmendmentInput: ['draftAmendment', { ...CONTENT, idempotencyKey: key }],
  ChangeAmendmentInput: ['changeAmendment', { ...CONTENT, amendmentId: id, version: one }],
  OpenAmendmentInput: ['openAmendment', { amendmentId: id, version: one }],
  WithdrawAmendmentInput: ['withdrawAmendment', { amendmentId: id, version: one, reason: text }],
  SignAmendmentInput: [
    'signAmendment',
    {
      amendmentId: id,
      capacity: ['other', 'STATE'],
      checksum: ['String', `"${'0'.repeat(64)}"`],
      idempotencyKey: key,
    },
  ],
  SendFinancialReportInput: [
    'sendFinancialReport',
    {
      financialReportId: id,
      sentOn: ['Date', '"2021-01-01"'],
      spent: ['other', '"1.00"'],
      reference: text,
      version: one,
      idempotencyKey: key,
    },
  ],
  AcknowledgeFinancialReportInput: [
    'acknowledgeFinancialReport',
    { financialReportId: id, receivedOn: ['Date', '"2021-01-01"'], version: one, idempotencyKey: key },
  ],
  RecordLegalIdentityInput: [
    'recordLegalIdentity',
    {
      party: ['other', 'PP'],
      legalName: text,
      siret: ['String', '"00000009100009"'],
      validFrom: ['Date', '"2021-01-01"'],
      version: ['Int', '99'],
      idempotencyKey: key,
    },
  ],
  WithdrawFundsCallInput: ['withdrawFundsCall', { fundsCallId: id, reason: text, version: one, idempotencyKey: key }],
};

export function fundingPlaces(scalar: Scalar, variable: string): Record<string, string> {
  const year = `query ($${variable}: ${scalar}!) { found: essentialData(fiscalYear: $${variable}) { asOf } }`;
  return {
    ...placesOfActs(ACTS, scalar, variable),
    ...(scalar === 'Int' && { 'Query.essentialData(fiscalYear:)': year }),
  };
}
