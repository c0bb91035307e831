import type { Transaction } from '@iscg/subgraph-kit';
import type { FiscalYear } from '@iscg/values';
import type { Commitment } from './commitment.model.js';

/** What each funder owes for the year, in the convention's order; empty before the convention's first year. */
export function commitmentsOf(transaction: Transaction, year: FiscalYear): Promise<Commitment[]> {
  return transaction.rows<Commitment>(
    `SELECT funder_code AS "funderCode", $1::int AS "fiscalYear", amount, source
     FROM funding.commitments_of($1::int) ORDER BY rank`,
    [year],
  );
}
