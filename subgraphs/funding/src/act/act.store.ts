import type { Party } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';

/** What a key has made for a party, and what was asked with it. */
export interface ActRecording {
  readonly actId: string;
  readonly party: Party;
  readonly idempotencyKey: string;
  readonly fingerprint: string;
}

/** Holds every other call about the same subject until this transaction ends. */
export async function holdOthers(transaction: Transaction, subject: string): Promise<void> {
  await transaction.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 20201125))', [subject]);
}

export async function actByKey(
  transaction: Transaction,
  party: Party,
  key: string,
): Promise<Pick<ActRecording, 'actId' | 'fingerprint'> | undefined> {
  const [row] = await transaction.rows<Pick<ActRecording, 'actId' | 'fingerprint'>>(
    `SELECT act_id AS "actId", fingerprint FROM funding.act_recording WHERE party_code = $1 AND idempotency_key = $2`,
    [party, key],
  );
  return row;
}

export async function appendAct(
  transaction: Transaction,
  { actId, party, idempotencyKey, fingerprint }: ActRecording,
  recordedBy: string,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO funding.act_recording (act_id, party_code, recorded_by, idempotency_key, fingerprint)
     VALUES ($1, $2, $3, $4, $5)`,
    [actId, party, recordedBy, idempotencyKey, fingerprint],
  );
}
