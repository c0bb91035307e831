import { lineOf, refusing, type ConstraintRefusal, type RequestContext } from '@iscg/subgraph-kit';
import { parisToday, uuidV7 } from '@iscg/values';
import { actOnce, refuseRetroactive } from '../act-recording/index.js';
import type { SetBoardConflictRuleInput } from './conflict-rule.model.js';
import { insertConflictRule } from './conflict-rule.store.js';

const LONGEST_SOURCE = 300;
const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  board_conflict_rule_pkey: ['CONFLICT', 'effectiveOn', 'Une autre règle prend déjà effet ce jour-là.'],
};

/**
 * Sets who abstains at the meetings from a day to come, once a key; answers the id of the rule. A ballot that is closed
 * keeps the rule of the day of its meeting, which is past.
 * @throws PortalError `BAD_USER_INPUT`, `CONFLICT` when another rule takes effect on that day
 */
export function setConflictRule(context: RequestContext, input: SetBoardConflictRuleInput): Promise<string> {
  const { effectiveOn, ownLineAbstains } = input;
  const source = lineOf('source', 'La source', input.source, LONGEST_SOURCE);
  refuseRetroactive(context.clock, effectiveOn);
  return actOnce(context, 'set-board-conflict-rule', input, async (transaction) => {
    const rule = { id: uuidV7(context.clock), effectiveOn, ownLineAbstains, source };
    await refusing(REFUSALS, () => insertConflictRule(transaction, rule, parisToday(context.clock)));
    return rule.id;
  });
}
