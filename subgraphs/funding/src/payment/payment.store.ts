import { PortalError } from '@iscg/access';
import {
  connection,
  decodeCursor,
  pageSize,
  type Connection,
  type Position,
  type Transaction,
} from '@iscg/subgraph-kit';
import { isPlainDate, parisToday, parseFiscalYear, parseIdentifier, type Clock } from '@iscg/values';
import type { PaymentsArgs } from './payment.args.js';
import type { Payment } from './payment.model.js';

const LIST = 'payments';
/** PostgreSQL keeps microseconds, which a `Date` would lose: a page would then begin too early or too late. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/;

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

/** Entries `p` of the lines that show on the day $1: all, of one fiscal year ($2), recorded since an instant ($3). */
const IN_LEDGER = `
  JOIN funding.subsidy_line l ON l.id = p.line_id
  WHERE l.fiscal_year <= extract(year FROM $1::date) AND ($2::int IS NULL OR l.fiscal_year = $2)
    AND ($3::timestamptz IS NULL OR p.recorded_at >= $3::timestamptz)`;

/** The entries that the viewer may see, the latest recorded first; one statement, which counts on an empty page too. */
export async function paymentPage(
  transaction: Transaction,
  clock: Clock,
  { year, recordedSince, first, after }: PaymentsArgs,
): Promise<Connection<Payment>> {
  const size = pageSize(first);
  const position = positionOf(decodeCursor(LIST, 2, after));
  const fiscalYear = year === undefined || year === null ? null : parseFiscalYear(year);
  const rows = await transaction.rows<Payment & { total: number; recordedAtExactly: string }>(
    `WITH page AS (
       ${PAYMENTS} ${IN_LEDGER} AND ($4::timestamptz IS NULL OR (p.recorded_at, p.id) < ($4::timestamptz, $5::uuid))
       ORDER BY p.recorded_at DESC, p.id DESC LIMIT $6
     )
     SELECT counted.total, page.*,
            to_char(page."recordedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "recordedAtExactly"
     FROM (SELECT count(*)::int AS total FROM funding.payment p ${IN_LEDGER}) AS counted LEFT JOIN page ON true
     ORDER BY page."recordedAt" DESC, page.id DESC`,
    [
      parisToday(clock),
      fiscalYear,
      recordedSince ?? null,
      position?.recordedAt ?? null,
      position?.id ?? null,
      size + 1,
    ],
  );
  return connection({
    list: LIST,
    rows: rows.filter(({ id }) => id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ recordedAtExactly, id }) => [recordedAtExactly, id],
  });
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

/** A position is text of the caller's until it is read as an instant and an identifier. */
function positionOf(position: Position | undefined): { recordedAt: string; id: string } | undefined {
  if (!position) return undefined;
  const [recordedAt = '', id] = position;
  if (INSTANT.test(recordedAt) && isPlainDate(recordedAt.slice(0, 10))) return { recordedAt, id: parseIdentifier(id) };
  throw new PortalError('BAD_USER_INPUT', 'Le curseur donné à « after » ne désigne aucune place de la liste.', {
    field: 'after',
  });
}
