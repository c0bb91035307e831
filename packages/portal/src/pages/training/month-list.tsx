import type { ReactNode } from 'react';
import { formatWeekday } from '../../ui/format';
import { formatMonth } from './calendar-day';
import { CalendarEntry } from './calendar-entry';
import './calendar.css';
import type { CalendarSession } from './sessions-by-day';

/** The month where it is narrow: the days that have a session, one under the other. */
export function MonthList(props: {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly byDay: ReadonlyMap<string, readonly CalendarSession[]>;
}): ReactNode {
  const { month, byDay } = props;
  const days = [...byDay].sort(([one], [other]) => one.localeCompare(other));
  if (days.length === 0) return <p className="empty calendar-list">Aucune session en {formatMonth(month)}.</p>;
  return (
    <ol className="fr-raw-list calendar-list">
      {days.map(([day, sessions]) => (
        <li key={day}>
          <h2 className="fr-h6 calendar-list__day">{formatWeekday(day)}</h2>
          <ul className="fr-raw-list">
            {sessions.map((session) => (
              <li key={session.id} className="calendar__entry">
                <CalendarEntry session={session} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
