import type { Transaction } from '@iscg/subgraph-kit';
import { parisToday, type Clock, type PlainDate } from '@iscg/values';
import type { FundsCall } from './funds-call.model.js';

/** Calls made by the day $1, with their withdrawal by that day. Who made one is ANISCG’s to know. */
const CALLS = `
  SELECT c.id, c.line_id AS "lineId", c.funder_code AS "funderCode", c.amount, c.called_on AS "calledOn",
         c.due_on AS "dueOn", c.reference, w.withdrawn_on AS "withdrawnOn", w.reason AS "withdrawalReason",
         r.recorded_by AS "recordedBy"
  FROM funding.funds_call c
  LEFT JOIN funding.funds_call_withdrawal w ON w.call_id = c.id AND w.withdrawn_on <= $1::date
  LEFT JOIN funding.act_recording r ON r.act_id = c.id
  WHERE c.called_on <= $1::date`;

export function fundsCallsById(transaction: Transaction, clock: Clock, ids: readonly string[]): Promise<FundsCall[]> {
  return transaction.rows<FundsCall>(`${CALLS} AND c.id = ANY ($2::uuid[])`, [parisToday(clock), [...ids]]);
}

/** The calls of each line, the oldest first. */
export function fundsCallsOfLines(
  transaction: Transaction,
  clock: Clock,
  lineIds: readonly string[],
): Promise<FundsCall[]> {
  return transaction.rows<FundsCall>(`${CALLS} AND c.line_id = ANY ($2::uuid[]) ORDER BY c.called_on, c.id`, [
    parisToday(clock),
    [...lineIds],
  ]);
}

export type NewFundsCall = Pick<FundsCall, 'id' | 'lineId' | 'funderCode' | 'amount' | 'calledOn' | 'dueOn'> & {
  readonly reference: string;
};

export async function appendFundsCall(transaction: Transaction, call: NewFundsCall): Promise<void> {
  await transaction.rows(
    `INSERT INTO funding.funds_call (id, line_id, funder_code, amount, called_on, due_on, reference)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [call.id, call.lineId, call.funderCode, call.amount, call.calledOn, call.dueOn, call.reference],
  );
}

/** Withdraws a call; the withdrawal has an id of its own. */
export async function appendWithdrawal(
  transaction: Transaction,
  id: string,
  { id: callId, lineId, funderCode }: FundsCall,
  withdrawnOn: PlainDate,
  reason: string,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO funding.funds_call_withdrawal (id, call_id, line_id, funder_code, withdrawn_on, reason)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, callId, lineId, funderCode, withdrawnOn, reason],
  );
}

/** The call that a withdrawal withdraws. */
export async function withdrawnCall(transaction: Transaction, withdrawalId: string): Promise<string | undefined> {
  const [row] = await transaction.rows<{ callId: string }>(
    `SELECT call_id AS "callId" FROM funding.funds_call_withdrawal WHERE id = $1`,
    [withdrawalId],
  );
  return row?.callId;
}
