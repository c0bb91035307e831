import { batchLoader, listLoader } from '@iscg/subgraph-kit';
import type { Payment } from './payment.model.js';
import { paymentsById, paymentsOfLines } from './payment.store.js';

export const paymentById = batchLoader<string, Payment>({
  name: 'paymentById',
  read: paymentsById,
  keyOf: ({ id }) => id,
});

export const paymentsOfLine = listLoader<string, Payment>({
  name: 'paymentsOfLine',
  read: paymentsOfLines,
  keyOf: ({ lineId }) => lineId,
});
