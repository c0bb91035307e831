import { KEY, ROW, envelopeAccess, typeAccess, type InputAccess, type TableSecurity } from '@iscg/access';
import { aniscgOnly, keepsLedger, ownSubsidy } from '../subsidy/index.js';
import type { FundsCall } from './funds-call.model.js';

export { keepsLedger };

export const fundsCallAccess = typeAccess<FundsCall>({
  type: 'FundsCall',
  rows: ownSubsidy,
  fields: {
    id: KEY,
    subsidyLine: ROW,
    amount: ROW,
    calledOn: ROW,
    dueOn: ROW,
    reference: ROW,
    withdrawnOn: ROW,
    withdrawalReason: ROW,
    recordedBy: aniscgOnly,
  },
});

export const fundsCallPayloadAccess = envelopeAccess('FundsCallPayload', ['fundsCall', 'subsidyLine', 'errors']);

export const fundsCallInputs: readonly InputAccess[] = [
  {
    input: 'CallFundsInput',
    fields: {
      subsidyLineId: 'SELECTS',
      amount: 'WRITTEN',
      dueOn: 'WRITTEN',
      reference: 'WRITTEN',
      version: 'SELECTS',
      idempotencyKey: 'WRITTEN',
    },
  },
  {
    input: 'WithdrawFundsCallInput',
    fields: { fundsCallId: 'SELECTS', reason: 'WRITTEN', version: 'SELECTS', idempotencyKey: 'WRITTEN' },
  },
];

/** Append-only. The calls themselves are a table of the subsidies, whose figures count them. */
export const fundsCallTables: readonly TableSecurity[] = [
  { table: 'funds_call_withdrawal', read: ownSubsidy, insert: keepsLedger },
];
