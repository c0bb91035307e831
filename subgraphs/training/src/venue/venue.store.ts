import type { Transaction } from '@iscg/subgraph-kit';
import type { Venue } from './venue.model.js';

export function venuesById(transaction: Transaction, ids: readonly string[]): Promise<Venue[]> {
  return transaction.rows<Venue>(
    `SELECT id, name, address, department_code AS "departmentCode", capacity, offered_by AS "offeredByCode"
     FROM training.venue WHERE id = ANY ($1::uuid[])`,
    [[...ids]],
  );
}
