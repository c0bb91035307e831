import type { RequestContext } from '@iscg/subgraph-kit';
import { refuseOutside, setDatedRule } from '../dated-rule/index.js';
import type { SetDisseminationReminderDelayInput } from './reminder-delay.model.js';
import { reminderDelays } from './reminder-delay.store.js';

/**
 * Sets after how many days recipients are reminded, from a day to come, once a key; answers the id of the delay.
 * @throws PortalError `BAD_USER_INPUT`, `CONFLICT` when another delay takes effect on that day
 */
export function setReminderDelay(context: RequestContext, input: SetDisseminationReminderDelayInput): Promise<string> {
  refuseOutside('reminderDays', 'Le délai de relance', input.reminderDays, 1, 365, ' jours');
  return setDatedRule(context, 'set-dissemination-reminder-delay', reminderDelays, input);
}
