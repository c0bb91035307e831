import { addDays } from './calendar-day';
import { daysOf } from './session-columns';
import type { SessionRecord } from './use-session-record';

/** Days after a session during which its attendance sheet may be corrected. */
const CORRECTABLE_DAYS = 30;

/** What can be done with a session on a day. The graph has the last word: hours are its own. */
export interface Possible {
  readonly enrol: boolean;
  readonly change: boolean;
  readonly open: boolean;
  readonly hold: boolean;
  readonly cancel: boolean;
  readonly attendance: boolean;
}

/**
 * Reads it from the state and the days of a session.
 * @param today `YYYY-MM-DD` in Europe/Paris; unknown when the graph did not tell: the graph will judge
 */
export function possibleWith(session: SessionRecord, today: string | undefined): Possible {
  const { state } = session;
  const days = daysOf(session);
  const [first = ''] = days;
  const isToCome = today === undefined || today <= first;
  const hasBegun = today === undefined || today >= first;
  const last = days.at(-1) ?? '';
  const isOver = today === undefined || today >= last;
  const isCorrectable = state === 'HELD' && (!today || (last !== '' && today <= addDays(last, CORRECTABLE_DAYS)));
  return {
    enrol: state === 'OPEN' && isToCome,
    change: (state === 'DRAFT' || state === 'OPEN') && isToCome,
    open: state === 'DRAFT' && isToCome,
    hold: state === 'OPEN' && isOver,
    cancel: state === 'DRAFT' || state === 'OPEN',
    attendance: (state === 'OPEN' && hasBegun) || isCorrectable,
  };
}
