import type { Transaction } from '@iscg/subgraph-kit';

/** Holds every other call about the same dossier, key or place in a numbering until this transaction ends. */
export async function holdOthers(transaction: Transaction, subject: string): Promise<void> {
  await transaction.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 20201125))', [subject]);
}
