import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { BoardConflictRule } from './conflict-rule.model.js';

const RULES = `
  SELECT id, effective_on AS "effectiveOn", own_line_abstains AS "ownLineAbstains", source
  FROM governance.board_conflict_rule`;

/** All rules there were and will be, the latest first; there are few. */
export function everyConflictRule(transaction: Transaction): Promise<BoardConflictRule[]> {
  return transaction.rows<BoardConflictRule>(`${RULES} ORDER BY effective_on DESC`);
}

export function conflictRulesById(transaction: Transaction, ids: readonly string[]): Promise<BoardConflictRule[]> {
  return transaction.rows<BoardConflictRule>(`${RULES} WHERE id = ANY ($1::uuid[])`, [[...ids]]);
}

/** Adds a rule, with the day on which it was recorded. */
export async function insertConflictRule(
  transaction: Transaction,
  { id, effectiveOn, ownLineAbstains, source }: BoardConflictRule,
  recordedOn: PlainDate,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.board_conflict_rule (id, effective_on, own_line_abstains, source, recorded_on)
       VALUES ($1, $2, $3, $4, $5)`,
    [id, effectiveOn, ownLineAbstains, source, recordedOn],
  );
}
