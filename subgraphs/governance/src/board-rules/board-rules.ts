import { fault, lineOf, refusing, type ConstraintRefusal, type RequestContext } from '@iscg/subgraph-kit';
import { uuidV7 } from '@iscg/values';
import { actOnce, refuseRetroactive } from '../act-recording/index.js';
import type { SetBoardRulesInput } from './board-rules.model.js';
import { insertBoardRules } from './board-rules.store.js';

const LONGEST_SOURCE = 300;
const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  board_rules_once_a_day: ['CONFLICT', 'effectiveOn', 'D’autres règles prennent déjà effet ce jour-là.'],
};

/**
 * Sets how the board meets from a day to come, once a key; answers the id of the rules.
 * @throws PortalError `BAD_USER_INPUT`, `CONFLICT` when other rules take effect on that day
 */
export function setBoardRules(context: RequestContext, input: SetBoardRulesInput): Promise<string> {
  const { effectiveOn, noticeDays, quorumNumerator, quorumDenominator, mostProxies } = input;
  const source = lineOf('source', 'La source', input.source, LONGEST_SOURCE);
  refuseRetroactive(context.clock, effectiveOn);
  refuseOutside('noticeDays', 'Le délai de convocation', noticeDays, 0, 90);
  refuseOutside('quorumDenominator', 'Le dénominateur du quorum', quorumDenominator, 1, 100);
  refuseOutside('quorumNumerator', 'Le numérateur du quorum', quorumNumerator, 1, quorumDenominator);
  refuseOutside('mostProxies', 'Le nombre de pouvoirs par siège', mostProxies, 0, 20);
  return actOnce(context, 'set-board-rules', input, async (transaction) => {
    const id = uuidV7(context.clock);
    const rules = { id, effectiveOn, noticeDays, quorumNumerator, quorumDenominator, mostProxies, source };
    await refusing(REFUSALS, () => insertBoardRules(transaction, rules));
    return id;
  });
}

function refuseOutside(field: string, label: string, value: number, least: number, most: number): void {
  if (value < least || value > most) throw fault(field, `${label} va de ${least} à ${most}.`);
}
