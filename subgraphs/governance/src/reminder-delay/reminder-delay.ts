import { fault, lineOf, refusing, type ConstraintRefusal, type RequestContext } from '@iscg/subgraph-kit';
import { parisToday, uuidV7 } from '@iscg/values';
import { actOnce, refuseRetroactive } from '../act-recording/index.js';
import type { SetDisseminationReminderDelayInput } from './reminder-delay.model.js';
import { insertReminderDelay } from './reminder-delay.store.js';

const LONGEST_SOURCE = 300;
const LONGEST_DELAY = 365;
const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  dissemination_setting_pkey: ['CONFLICT', 'effectiveOn', 'Un autre délai prend déjà effet ce jour-là.'],
};

/**
 * Sets after how many days recipients are reminded, from a day to come, once a key; answers the id of the delay.
 * @throws PortalError `BAD_USER_INPUT`, `CONFLICT` when another delay takes effect on that day
 */
export function setReminderDelay(context: RequestContext, input: SetDisseminationReminderDelayInput): Promise<string> {
  const { effectiveOn, reminderDays } = input;
  const source = lineOf('source', 'La source', input.source, LONGEST_SOURCE);
  refuseRetroactive(context.clock, effectiveOn);
  if (reminderDays < 1 || reminderDays > LONGEST_DELAY)
    throw fault('reminderDays', `Le délai de relance va de 1 à ${LONGEST_DELAY} jours.`);
  return actOnce(context, 'set-dissemination-reminder-delay', input, async (transaction) => {
    const delay = { id: uuidV7(context.clock), effectiveOn, reminderDays, source };
    await refusing(REFUSALS, () => insertReminderDelay(transaction, delay, parisToday(context.clock)));
    return delay.id;
  });
}
