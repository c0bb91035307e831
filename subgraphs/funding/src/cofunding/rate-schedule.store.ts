import type { Transaction } from '@iscg/subgraph-kit';
import type { RateSchedule } from './rate-schedule.model.js';

/** The schedules, in their order; one of them when a code is given. */
export function rateSchedules(transaction: Transaction, code: string | null): Promise<RateSchedule[]> {
  return transaction.rows<RateSchedule>(
    `SELECT s.code, s.label, array_agg(y.fipd_rate::text ORDER BY y.year_of_plan) AS rates
     FROM funding.rate_schedule s JOIN funding.rate_schedule_year y ON y.schedule_code = s.code
     WHERE $1::text IS NULL OR s.code = $1 GROUP BY s.code ORDER BY s.rank`,
    [code],
  );
}
