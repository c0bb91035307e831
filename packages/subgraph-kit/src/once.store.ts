import type { Transaction } from './transaction.js';

/**
 * The table in which a subgraph records which call created what: `recorded_by`, `idempotency_key` and `fingerprint`, the
 * first two unique together by a constraint, and the id of what was created.
 */
export interface CallRecords {
  /** With its schema. */
  readonly table: string;
  readonly idColumn: string;
  readonly unique: string;
}

/** A call, and what it created. */
export interface RecordedCall {
  readonly id: string;
  readonly fingerprint: string;
}

/** Holds every other call of the same person with the same key until this transaction ends. */
export async function holdCall(transaction: Transaction, subject: string, key: string): Promise<void> {
  await transaction.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 20201125))', [`${key} ${subject}`]);
}

export async function callByKey(
  transaction: Transaction,
  { table, idColumn }: CallRecords,
  subject: string,
  key: string,
): Promise<RecordedCall | undefined> {
  const [call] = await transaction.rows<RecordedCall>(
    `SELECT ${idColumn} AS id, fingerprint FROM ${table} WHERE recorded_by = $1 AND idempotency_key = $2`,
    [subject, key],
  );
  return call;
}

export async function recordCall(
  transaction: Transaction,
  { table, idColumn }: CallRecords,
  subject: string,
  key: string,
  { id, fingerprint }: RecordedCall,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO ${table} (${idColumn}, recorded_by, idempotency_key, fingerprint) VALUES ($1, $2, $3, $4)`,
    [id, subject, key, fingerprint],
  );
}
