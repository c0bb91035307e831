import type { SessionsOfMonthQuery } from '@iscg/client';
import { daysOf } from './session-columns';

export type CalendarSession = NonNullable<SessionsOfMonthQuery['sessions']>['nodes'][number];

/** The sessions of each day of a month (`YYYY-MM`), on every day that they are held; days without any are absent. */
export function sessionsByDay(
  sessions: readonly CalendarSession[],
  month: string,
): ReadonlyMap<string, readonly CalendarSession[]> {
  const byDay = new Map<string, CalendarSession[]>();
  for (const session of sessions) {
    for (const day of daysOf(session)) {
      if (!day.startsWith(month)) continue;
      const others = byDay.get(day) ?? [];
      others.push(session);
      byDay.set(day, others);
    }
  }
  return byDay;
}
