import { KEY, REFERENCE, ROW, typeAccess, type TableSecurity } from '@iscg/access';
import type { RateSchedule } from './rate-schedule.model.js';

export const rateScheduleAccess = typeAccess<RateSchedule>({
  type: 'RateSchedule',
  rows: REFERENCE,
  fields: { code: KEY, label: ROW, rates: ROW },
});

export const scheduleTables: readonly TableSecurity[] = [
  { table: 'rate_schedule', read: REFERENCE },
  { table: 'rate_schedule_year', read: REFERENCE },
];
