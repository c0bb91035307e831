import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { BoardRules } from './board-rules.model.js';

const RULES = `
  SELECT id, effective_on AS "effectiveOn", notice_days AS "noticeDays", quorum_numerator AS "quorumNumerator",
         quorum_denominator AS "quorumDenominator", most_proxies AS "mostProxies", source
  FROM governance.board_rules`;

/** All rules there were and will be, the latest first; there are few. */
export function everyBoardRules(transaction: Transaction): Promise<BoardRules[]> {
  return transaction.rows<BoardRules>(`${RULES} ORDER BY effective_on DESC`);
}

export function boardRulesById(transaction: Transaction, ids: readonly string[]): Promise<BoardRules[]> {
  return transaction.rows<BoardRules>(`${RULES} WHERE id = ANY ($1::uuid[])`, [[...ids]]);
}

/** The rules in force on a day. @throws Error for a day before the first ones, or a viewer who may not read them */
export async function boardRulesOn(transaction: Transaction, day: PlainDate): Promise<BoardRules> {
  const [rules] = await transaction.rows<BoardRules>(
    `${RULES} WHERE effective_on <= $1::date ORDER BY effective_on DESC LIMIT 1`,
    [day],
  );
  if (!rules) throw new Error('no rules of the board are in force for this viewer on that day');
  return rules;
}

export async function insertBoardRules(transaction: Transaction, rules: BoardRules): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.board_rules
       (id, effective_on, notice_days, quorum_numerator, quorum_denominator, most_proxies, source)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      rules.id,
      rules.effectiveOn,
      rules.noticeDays,
      rules.quorumNumerator,
      rules.quorumDenominator,
      rules.mostProxies,
      rules.source,
    ],
  );
}
