import type { ReactNode } from 'react';
import { Field } from '../../ui/field';
import { formatHour } from '../../ui/format';
import { Link } from '../../ui/link';
import type { CalendarSession } from './sessions-by-day';
import { SESSION_STATE_WORDS } from './words';

/** One session in a day of the calendar: its hours, its title, its place, and its state where it is not simply open. */
export function CalendarEntry({ session }: { readonly session: CalendarSession }): ReactNode {
  const { id, startsAt, endsAt, programme, venue, state, full } = session;
  return (
    <>
      {startsAt && endsAt && (
        <span className="calendar__hours">
          {formatHour(startsAt)} – {formatHour(endsAt)}
        </span>
      )}
      <Link to={`/formations/sessions/${id}`}>{programme ? <Field of={programme} name="title" /> : 'Session'}</Link>
      <span className="calendar__place">
        {venue?.name}
        {state && state !== 'OPEN' && state !== 'HELD' && ` – ${SESSION_STATE_WORDS[state].toLowerCase()}`}
        {state === 'OPEN' && full && ' – complète'}
      </span>
    </>
  );
}
