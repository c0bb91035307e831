import type { RequestContext } from '@iscg/subgraph-kit';
import { refuseOutside, setDatedRule } from '../dated-rule/index.js';
import type { SetBoardRulesInput } from './board-rules.model.js';
import { boardRules } from './board-rules.store.js';

/**
 * Sets how the board meets from a day to come, once a key; answers the id of the rules.
 * @throws PortalError `BAD_USER_INPUT`, `CONFLICT` when other rules take effect on that day
 */
export function setBoardRules(context: RequestContext, input: SetBoardRulesInput): Promise<string> {
  refuseOutside('noticeDays', 'Le délai de convocation', input.noticeDays, 0, 90);
  refuseOutside('quorumDenominator', 'Le dénominateur du quorum', input.quorumDenominator, 1, 100);
  refuseOutside('quorumNumerator', 'Le numérateur du quorum', input.quorumNumerator, 1, input.quorumDenominator);
  refuseOutside('mostProxies', 'Le nombre de pouvoirs par siège', input.mostProxies, 0, 20);
  return setDatedRule(context, 'set-board-rules', boardRules, input);
}
