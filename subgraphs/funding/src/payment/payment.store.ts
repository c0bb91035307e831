import type { Transaction } from '@iscg/subgraph-kit';
import type { Payment } from './payment.model.js';

const PAYMENTS = `
  SELECT p.id, p.line_id AS "lineId", p.funder_code AS "funderCode", p.amount, p.value_date AS "valueDate",
         p.external_reference AS "externalReference", p.reverses_id AS reverses, p.reason,
         p.recorded_at AS "recordedAt", r.recorded_by AS "recordedBy"
  FROM funding.payment p LEFT JOIN funding.payment_recording r ON r.payment_id = p.id`;

export type NewPayment = Pick<
  Payment,
  'id' | 'lineId' | 'funderCode' | 'amount' | 'valueDate' | 'externalReference' | 'reverses' | 'reason'
>;

/** Who recorded an entry, and the key and fingerprint that make a retried call safe. */
export interface Recording {
  readonly recordedBy: string;
  readonly idempotencyKey: string;
  readonly fingerprint: string;
}

/** The ledger of each line in the order of its entries. */
export function paymentsOfLines(transaction: Transaction, lineIds: readonly string[]): Promise<Payment[]> {
  return transaction.rows<Payment>(`${PAYMENTS} WHERE p.line_id = ANY ($1::uuid[]) ORDER BY p.recorded_at, p.id`, [
    [...lineIds],
  ]);
}

export function paymentsById(transaction: Transaction, ids: readonly string[]): Promise<Payment[]> {
  return transaction.rows<Payment>(`${PAYMENTS} WHERE p.id = ANY ($1::uuid[])`, [[...ids]]);
}

/** The entry made earlier with this key, with the fingerprint of what was asked then. */
export async function paymentByKey(
  transaction: Transaction,
  idempotencyKey: string,
): Promise<{ paymentId: string; fingerprint: string } | undefined> {
  const [row] = await transaction.rows<{ paymentId: string; fingerprint: string }>(
    `SELECT payment_id AS "paymentId", fingerprint FROM funding.payment_recording WHERE idempotency_key = $1`,
    [idempotencyKey],
  );
  return row;
}

/** Holds every other call with the same key until this transaction ends. */
export async function lockKey(transaction: Transaction, idempotencyKey: string): Promise<void> {
  await transaction.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 20201125))', [idempotencyKey]);
}

export async function isReversed(transaction: Transaction, paymentId: string): Promise<boolean> {
  const rows = await transaction.rows('SELECT 1 FROM funding.payment WHERE reverses_id = $1', [paymentId]);
  return rows.length > 0;
}

/** Adds one entry to the ledger, with its recording, in one statement. */
export async function appendPayment(
  transaction: Transaction,
  payment: NewPayment,
  recording: Recording,
): Promise<void> {
  await transaction.rows(
    `WITH entry AS (
       INSERT INTO funding.payment (id, line_id, funder_code, amount, value_date, external_reference, reverses_id, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     )
     INSERT INTO funding.payment_recording (payment_id, recorded_by, idempotency_key, fingerprint)
     VALUES ($1, $9, $10, $11)`,
    [
      payment.id,
      payment.lineId,
      payment.funderCode,
      payment.amount,
      payment.valueDate,
      payment.externalReference,
      payment.reverses,
      payment.reason,
      recording.recordedBy,
      recording.idempotencyKey,
      recording.fingerprint,
    ],
  );
}
