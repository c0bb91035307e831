import type { Party } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

export interface NewDecided {
  readonly id: string;
  readonly resolutionId: string;
  readonly meetsOn: PlainDate;
  readonly words: string;
  readonly owedBy: readonly Party[];
  readonly owedTo: readonly Party[];
  readonly dueOn: PlainDate | null;
}

/** Adds a commitment at the end of the ledger, with the next number of the year of its meeting. */
export async function appendDecided(transaction: Transaction, added: NewDecided): Promise<void> {
  const { id, resolutionId, meetsOn, words, owedBy, owedTo, dueOn } = added;
  await transaction.rows(
    `INSERT INTO governance.undertaking (id, rank, number, words, owed_by, owed_to, recurrence, resolution_id, due_on)
       SELECT $1, max(rank) + 1, $2 || lpad(next::text, greatest(2, length(next::text)), '0'), $3, $4, $5,
              CASE WHEN $6::date IS NULL THEN 'AS_NEEDED' ELSE 'ONCE' END, $7, $6::date
       FROM governance.undertaking,
         LATERAL (SELECT 1 + count(*) AS next FROM governance.undertaking WHERE number LIKE $2 || '%') AS numbered
       GROUP BY next`,
    [id, `CA-${meetsOn.slice(0, 4)}-`, words, [...owedBy], [...owedTo], dueOn, resolutionId],
  );
}
