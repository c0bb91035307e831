import { fault, lineOf, refusing, type Creation, type RequestContext } from '@iscg/subgraph-kit';
import { parisToday, uuidV7 } from '@iscg/values';
import { actOnce } from '../act-recording/index.js';
import type { DatedRule } from './dated-rule.model.js';
import type { DatedRules } from './dated-rule.store.js';

const LONGEST_SOURCE = 300;

/**
 * Sets a rule from a day to come, once a key; answers its id. `act` names what is done.
 * @throws PortalError `BAD_USER_INPUT` for a day that is not to come, `CONFLICT` when another takes effect on that day
 */
export function setDatedRule<Rule extends DatedRule>(
  context: RequestContext,
  act: string,
  rules: DatedRules<Rule>,
  input: Omit<Rule, 'id'> & Omit<DatedRule, 'id'> & Creation,
): Promise<string> {
  const today = parisToday(context.clock);
  const source = lineOf('source', 'La source', input.source, LONGEST_SOURCE);
  if (input.effectiveOn <= today)
    throw fault('effectiveOn', 'De nouvelles règles prennent effet demain au plus tôt : rien n’est rétroactif.');
  const [constraint, message] = rules.kind.onceADay;
  return actOnce(context, act, input, async (transaction) => {
    const id = uuidV7(context.clock);
    await refusing({ [constraint]: ['CONFLICT', 'effectiveOn', message] }, () =>
      rules.insert(transaction, { ...input, id, source }, today),
    );
    return id;
  });
}

/** @throws PortalError `BAD_USER_INPUT` for a number outside what the rule allows; `label` begins its sentence */
export function refuseOutside(
  field: string,
  label: string,
  value: number,
  least: number,
  most: number,
  unit = '',
): void {
  if (value < least || value > most) throw fault(field, `${label} va de ${least} à ${most}${unit}.`);
}
