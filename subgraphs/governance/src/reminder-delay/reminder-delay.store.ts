import { DatedRules } from '../dated-rule/index.js';
import { REMINDER_DELAY } from './reminder-delay.access.js';
import type { DisseminationReminderDelay } from './reminder-delay.model.js';

export const reminderDelays = new DatedRules<DisseminationReminderDelay>(REMINDER_DELAY);
