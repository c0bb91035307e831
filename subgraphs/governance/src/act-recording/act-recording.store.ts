import type { Party } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';

/** What a key of a person has done, and what was asked with it. */
export interface ActRecording {
  readonly actId: string;
  readonly fingerprint: string;
}

/** Whose call it is: keys are a person’s own, so that nobody learns of another’s. */
export interface Caller {
  readonly subject: string;
  readonly parties: readonly Party[];
  readonly key: string;
}

/** Holds every other call about the same subject until this transaction ends. */
export async function holdOthers(transaction: Transaction, subject: string): Promise<void> {
  await transaction.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 20201125))', [subject]);
}

export async function recordingOf(
  transaction: Transaction,
  { subject, key }: Caller,
): Promise<ActRecording | undefined> {
  const [row] = await transaction.rows<ActRecording>(
    `SELECT act_id AS "actId", fingerprint FROM governance.act_recording WHERE recorded_by = $1 AND idempotency_key = $2`,
    [subject, key],
  );
  return row;
}

export async function appendRecording(
  transaction: Transaction,
  { actId, fingerprint }: ActRecording,
  { subject, parties, key }: Caller,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.act_recording (act_id, recorded_by, parties, idempotency_key, fingerprint)
     VALUES ($1, $2, $3, $4, $5)`,
    [actId, subject, [...parties], key, fingerprint],
  );
}
