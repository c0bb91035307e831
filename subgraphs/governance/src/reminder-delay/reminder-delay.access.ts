import { partiesOnly, rowRule } from '@iscg/access';
import { datedRuleGuard, type DatedRuleKind } from '../dated-rule/index.js';
import { everyParty } from '../party/index.js';

const setting = {
  name: 'sets-reminder-delay',
  sentence: 'Le délai de relance de la diffusion est fixé par l’ANISCG, qui en tient le registre.',
  scope: 'governance:write',
} as const;

const setsReminderDelay = rowRule<unknown>({ ...setting, all: ['ANISCG'] });
/** Who may ask for another delay. */
export const asksForDelay = partiesOnly({ ...setting, parties: ['ANISCG'] });

export const REMINDER_DELAY: DatedRuleKind = {
  type: 'DisseminationReminderDelay',
  payload: 'delay',
  table: 'dissemination_setting',
  columns: { reminderDays: 'reminder_days' },
  recordedOn: 'recorded_on',
  onceADay: ['dissemination_setting_pkey', 'Un autre délai prend déjà effet ce jour-là.'],
};

export const reminderDelayGuard = datedRuleGuard(REMINDER_DELAY, { read: everyParty, insert: setsReminderDelay });
export const reminderDelayTables = reminderDelayGuard.tables;
