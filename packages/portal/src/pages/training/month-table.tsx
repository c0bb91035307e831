import type { ReactNode } from 'react';
import { formatWeekday } from '../../ui/format';
import { formatMonth, weeksOf } from './calendar-day';
import { CalendarEntry } from './calendar-entry';
import './calendar.css';
import type { CalendarSession } from './sessions-by-day';

const WEEKDAYS = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'];

interface MonthProps {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly byDay: ReadonlyMap<string, readonly CalendarSession[]>;
  /** Marked, once known. */
  readonly today: string | undefined;
}

/** The month as a wall calendar: a row a week, a column a weekday. */
export function MonthTable({ month, byDay, today }: MonthProps): ReactNode {
  return (
    <table className="calendar">
      <caption>Sessions : {formatMonth(month)}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, index) =>
              day ? (
                <DayCell key={day} day={day} isToday={day === today} sessions={byDay.get(day) ?? []} />
              ) : (
                <td key={WEEKDAYS[index]} className="calendar__outside" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell(props: {
  readonly day: string;
  readonly isToday: boolean;
  readonly sessions: readonly CalendarSession[];
}): ReactNode {
  const { day, isToday, sessions } = props;
  return (
    <td className={isToday ? 'calendar__today' : undefined}>
      <p className="calendar__day">
        <span aria-hidden="true">{Number(day.slice(-2))}</span>
        <span className="fr-sr-only">{formatWeekday(day)}</span>
        {isToday && ' – aujourd’hui'}
      </p>
      {sessions.length > 0 && (
        <ul className="fr-raw-list">
          {sessions.map((session) => (
            <li key={session.id} className="calendar__entry">
              <CalendarEntry session={session} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
