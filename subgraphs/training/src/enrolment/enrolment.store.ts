import type { Transaction } from '@iscg/subgraph-kit';
import type { PartyCount } from './enrolment-counts.js';

/** The counts of several sessions by party and state, those the viewer may see. */
export function countsOfSessions(transaction: Transaction, sessionIds: readonly string[]): Promise<PartyCount[]> {
  return transaction.rows<PartyCount>(
    `SELECT session_id AS "sessionId", party, state, number
     FROM training.enrolment_count WHERE session_id = ANY ($1::uuid[])`,
    [[...sessionIds]],
  );
}
