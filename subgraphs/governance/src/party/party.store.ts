import type { Party as Code } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';
import { parisToday, type Clock } from '@iscg/values';
import type { Party } from './party.model.js';

/** Every party with the label of the day ($1). */
const PARTIES = `
  SELECT p.code, l.label, p.signs, p.funds, p.sits_ex_officio AS "sitsExOfficio"
  FROM governance.party p
  LEFT JOIN governance.party_label l
    ON l.code = p.code AND l.valid_from <= $1::date AND (l.valid_to IS NULL OR l.valid_to >= $1::date)`;

/** All parties in the convention's order. */
export function allParties(transaction: Transaction, clock: Clock): Promise<Party[]> {
  return transaction.rows<Party>(`${PARTIES} ORDER BY p.rank`, [parisToday(clock)]);
}

export function partiesByCode(transaction: Transaction, clock: Clock, codes: readonly Code[]): Promise<Party[]> {
  return transaction.rows<Party>(`${PARTIES} WHERE p.code = ANY ($2::text[])`, [parisToday(clock), [...codes]]);
}
