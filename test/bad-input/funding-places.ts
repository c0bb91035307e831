import { UNKNOWN_ID } from './refusal.js';
import { placesOfActs, type Acts, type Scalar, type Value } from './act-places.js';

const id: Value = ['other', `"${UNKNOWN_ID}"`];
const text: Value = ['String', '"X"'];
const key: Value = ['String', '"test-bad-funding"'];
const one: Value = ['Int', '1'];

/** Acts of funding, each on rows that do not exist: nothing is written. */
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
  WithdrawFundsCallInput: ['withdrawFundsCall', { fundsCallId: id, reason: text, version: one, idempotencyKey: key }],
};

export const fundingPlaces = (scalar: Scalar, variable: string) => placesOfActs(ACTS, scalar, variable);
