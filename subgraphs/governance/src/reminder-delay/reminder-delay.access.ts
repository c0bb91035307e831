import {
  KEY,
  ROW,
  envelopeAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
} from '@iscg/access';
import { everyParty } from '../party/index.js';
import type { DisseminationReminderDelay } from './reminder-delay.model.js';

const setting = {
  name: 'sets-reminder-delay',
  sentence: 'Le délai de relance de la diffusion est fixé par l’ANISCG, qui en tient le registre.',
  scope: 'governance:write',
} as const;

const setsReminderDelay = rowRule<unknown>({ ...setting, all: ['ANISCG'] });
/** Who may ask for another delay. */
export const asksForDelay = partiesOnly({ ...setting, parties: ['ANISCG'] });

export const reminderDelayAccess = typeAccess<DisseminationReminderDelay>({
  type: 'DisseminationReminderDelay',
  rows: everyParty,
  fields: { id: KEY, effectiveOn: ROW, reminderDays: ROW, source: ROW },
});

export const reminderDelayPayloadAccess = envelopeAccess('DisseminationReminderDelayPayload', ['delay', 'errors']);

export const reminderDelayInputs: readonly InputAccess[] = [
  {
    input: 'SetDisseminationReminderDelayInput',
    fields: { effectiveOn: 'WRITTEN', reminderDays: 'WRITTEN', source: 'WRITTEN', idempotencyKey: 'WRITTEN' },
  },
];

/** Append-only: nobody has an update or delete on them. */
export const reminderDelayTables: readonly TableSecurity[] = [
  {
    table: 'dissemination_setting',
    read: everyParty,
    insert: setsReminderDelay,
    insertable: ['id', 'effective_on', 'reminder_days', 'source', 'recorded_on'],
  },
];
