import type { Slice } from '@iscg/subgraph-kit';
import { everyParty } from '../party/index.js';
import { ReminderDelay2026112348010 } from './migrations/2026112348010-reminder-delay.js';
import { asksForDelay, reminderDelayGuard } from './reminder-delay.access.js';
import { ReminderDelayResolver } from './reminder-delay.resolver.js';

/** After how many days a recipient of the convention is reminded, as data with a day of effect. */
export const reminderDelaySlice: Slice = {
  name: 'reminder-delay',
  ...reminderDelayGuard,
  resolvers: [ReminderDelayResolver],
  queries: { disseminationReminderDelays: everyParty },
  mutations: { setDisseminationReminderDelay: asksForDelay },
  migrations: [ReminderDelay2026112348010],
};
