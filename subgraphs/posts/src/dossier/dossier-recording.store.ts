import type { Transaction } from '@iscg/subgraph-kit';

/** Which dossier a key has opened, and what was asked with it. */
export interface DossierRecording {
  readonly dossierId: string;
  readonly fingerprint: string;
}

/** Holds every other call about the same dossier, key or place in a numbering until this transaction ends. */
export async function holdOthers(transaction: Transaction, subject: string): Promise<void> {
  await transaction.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 20201125))', [subject]);
}

export async function recordingByKey(transaction: Transaction, key: string): Promise<DossierRecording | undefined> {
  const [row] = await transaction.rows<DossierRecording>(
    `SELECT dossier_id AS "dossierId", fingerprint FROM posts.dossier_recording WHERE idempotency_key = $1`,
    [key],
  );
  return row;
}

export async function appendRecording(
  transaction: Transaction,
  { dossierId, fingerprint }: DossierRecording,
  recordedBy: string,
  key: string,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO posts.dossier_recording (dossier_id, recorded_by, idempotency_key, fingerprint) VALUES ($1, $2, $3, $4)`,
    [dossierId, recordedBy, key, fingerprint],
  );
}
