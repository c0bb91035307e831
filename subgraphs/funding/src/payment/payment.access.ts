import {
  KEY,
  ROW,
  connectionAccess,
  envelopeAccess,
  typeAccess,
  type InputAccess,
  type TableSecurity,
} from '@iscg/access';
import { aniscgOnly, keepsLedger, ownSubsidy } from '../subsidy/index.js';
import type { Payment } from './payment.model.js';

export { keepsLedger };

export const paymentAccess = typeAccess<Payment>({
  type: 'Payment',
  rows: ownSubsidy,
  fields: {
    id: KEY,
    subsidyLine: ROW,
    amount: ROW,
    valueDate: ROW,
    externalReference: ROW,
    reverses: ROW,
    reason: ROW,
    recordedAt: ROW,
    recordedBy: aniscgOnly,
  },
});

export const paymentConnectionAccess = connectionAccess('PaymentConnection');

export const paymentPayloadAccess = envelopeAccess('PaymentPayload', ['payment', 'subsidyLine', 'errors']);

export const paymentInputs: readonly InputAccess[] = [
  {
    input: 'RecordPaymentInput',
    fields: {
      subsidyLineId: 'SELECTS',
      amount: 'WRITTEN',
      valueDate: 'WRITTEN',
      externalReference: 'WRITTEN',
      idempotencyKey: 'WRITTEN',
      version: 'SELECTS',
    },
  },
  {
    input: 'ReversePaymentInput',
    fields: {
      paymentId: 'SELECTS',
      valueDate: 'WRITTEN',
      reason: 'WRITTEN',
      idempotencyKey: 'WRITTEN',
      version: 'SELECTS',
    },
  },
];

/** Append-only: nobody has an update or delete on the ledger. */
export const paymentTables: readonly TableSecurity[] = [
  { table: 'payment', read: ownSubsidy, insert: keepsLedger },
  { table: 'payment_recording', read: aniscgOnly, insert: keepsLedger },
];
