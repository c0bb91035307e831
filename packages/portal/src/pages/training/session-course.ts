import { daysOf } from './session-columns';
import type { SessionRecord } from './use-session-record';

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
  const isOver = today === undefined || today >= (days.at(-1) ?? '');
  return {
    enrol: state === 'OPEN' && isToCome,
    change: (state === 'DRAFT' || state === 'OPEN') && isToCome,
    open: state === 'DRAFT' && isToCome,
    hold: state === 'OPEN' && isOver,
    cancel: state === 'DRAFT' || state === 'OPEN',
    attendance: (state === 'OPEN' || state === 'HELD') && hasBegun,
  };
}
