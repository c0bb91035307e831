import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { TerminationNotice } from './termination-notice.model.js';

/** What is selected of a notice. Its version is one more than the number of what was added to it. */
const NOTICES = `
  SELECT n.id, n.given_by AS "partyCode", n.side, n.letter_number AS "letterNumber", n.sent_on AS "sentOn",
         n.received_on AS "receivedOn", n.ends_on AS "endsOn", n.recorded_at AS "recordedAt",
         w.withdrawn_on AS "withdrawnOn", w.reason AS "withdrawalReason", 1 + (w.notice_id IS NOT NULL)::int AS version
  FROM governance.termination_notice n
    LEFT JOIN governance.termination_notice_withdrawal w ON w.notice_id = n.id`;

export type NewNotice = Pick<
  TerminationNotice,
  'id' | 'partyCode' | 'letterNumber' | 'sentOn' | 'receivedOn' | 'recordedAt'
>;

/** Every notice ever given, the latest first; there are few. */
export function everyNotice(transaction: Transaction): Promise<TerminationNotice[]> {
  return transaction.rows<TerminationNotice>(`${NOTICES} ORDER BY n.recorded_at DESC, n.id DESC`);
}

export function noticesById(transaction: Transaction, ids: readonly string[]): Promise<TerminationNotice[]> {
  return transaction.rows<TerminationNotice>(`${NOTICES} WHERE n.id = ANY ($1::uuid[])`, [[...ids]]);
}

/** Adds a notice; the convention ends by it. */
export async function appendNotice(transaction: Transaction, notice: NewNotice): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.termination_notice (id, given_by, letter_number, sent_on, received_on, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [notice.id, notice.partyCode, notice.letterNumber, notice.sentOn, notice.receivedOn, notice.recordedAt],
  );
}

/** Withdraws a notice; the convention goes on. */
export async function appendNoticeWithdrawal(
  transaction: Transaction,
  { id, partyCode }: Pick<TerminationNotice, 'id' | 'partyCode'>,
  withdrawnOn: PlainDate,
  reason: string,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.termination_notice_withdrawal (notice_id, given_by, withdrawn_on, reason)
     VALUES ($1, $2, $3, $4)`,
    [id, partyCode, withdrawnOn, reason],
  );
}
