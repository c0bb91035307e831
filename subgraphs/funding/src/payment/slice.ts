import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { readsFunding } from '../commitment/index.js';
import { Payment2021010100010 } from './migrations/2021010100010-payment.js';
import { PaymentByInstant2026112300010 } from './migrations/2026112300010-payment-by-instant.js';
import {
  keepsLedger,
  paymentAccess,
  paymentConnectionAccess,
  paymentInputs,
  paymentPayloadAccess,
  paymentTables,
} from './payment.access.js';
import { loadPayments } from './payment.demonstration.js';
import { paymentById } from './payment.loader.js';
import { Payment } from './payment.model.js';
import { PaymentResolver, SubsidyLinePaymentsResolver } from './payment.resolver.js';

/** The ledger of payments. */
export const paymentSlice: Slice = {
  name: 'payment',
  entities: [Payment],
  resolvers: [PaymentResolver, SubsidyLinePaymentsResolver],
  access: [paymentAccess, paymentConnectionAccess, paymentPayloadAccess],
  inputs: paymentInputs,
  queries: { payment: readsFunding, payments: readsFunding },
  mutations: { recordPayment: keepsLedger, reversePayment: keepsLedger },
  tables: paymentTables,
  migrations: [Payment2021010100010, PaymentByInstant2026112300010],
  references: { Payment: entityReference(() => paymentById) },
  demonstration: loadPayments,
};
