import { plusDays, plusMonths, plusYears, yearOf, type PlainDate } from '@iscg/values';

/** Article 6: « un préavis minimal de trois mois ». */
export const NOTICE_MONTHS = 3;

/** One year of the convention; both days are part of it. */
export interface Term {
  /** 1 for the year that begins with the signature. */
  readonly number: number;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

/** Where the convention stands on a day; every date is computed from its signature (article 6). */
export interface ConventionClock {
  readonly currentTerm: Term;
  /** First day of the next term; none once notice has been given. */
  readonly nextRenewal: PlainDate | null;
  /** Last day to give notice against the current term's renewal; stays what it is once past. */
  readonly lastNoticeDay: PlainDate;
  /** Notice given today still prevents the next renewal: the last day itself counts. */
  readonly noticeStillPossible: boolean;
  /** The first last day that is not past: the current term's, or else the next term's; none once notice has been given. */
  readonly nextNoticeDay: PlainDate | null;
}

/**
 * The convention's clock on the Paris day `today`; nothing before the signature, nor after the last day `endsOn` of a
 * convention against which notice was given. Every term starts on the signature's day and month, counted from the
 * signature itself and not from the term before, so that one signed on 29 February starts on 28 February in common years
 * and on 29 February again in leap years (Civil procedure code, article 641).
 */
export function conventionClock(
  signedOn: PlainDate,
  today: PlainDate,
  endsOn: PlainDate | null = null,
): ConventionClock | undefined {
  if (today < signedOn || (endsOn !== null && today > endsOn)) return undefined;
  const currentTerm = termOn(signedOn, today);
  const lastNoticeDay = lastNoticeDayOf(signedOn, currentTerm);
  if (endsOn !== null)
    return { currentTerm, nextRenewal: null, lastNoticeDay, noticeStillPossible: false, nextNoticeDay: null };
  const noticeStillPossible = today <= lastNoticeDay;
  return {
    currentTerm,
    nextRenewal: plusDays(currentTerm.endsOn, 1),
    lastNoticeDay,
    noticeStillPossible,
    nextNoticeDay: noticeStillPossible
      ? lastNoticeDay
      : lastNoticeDayOf(signedOn, term(signedOn, currentTerm.number + 1)),
  };
}

/** Every term from the signature to the one of `today`, or to the last when the convention has ended; oldest first. */
export function termsUntil(signedOn: PlainDate, today: PlainDate, endsOn: PlainDate | null = null): Term[] {
  if (today < signedOn) return [];
  const last = termOn(signedOn, endsOn !== null && endsOn < today ? endsOn : today).number;
  return Array.from({ length: last }, (_, index) => term(signedOn, index + 1));
}

/** The `number`-th term: it ends the day before the next one starts. */
export function term(signedOn: PlainDate, number: number): Term {
  return {
    number,
    startsOn: plusYears(signedOn, number - 1),
    endsOn: plusDays(plusYears(signedOn, number), -1),
  };
}

/** The term that `day` is part of; `day` is not before the signature. */
export function termOn(signedOn: PlainDate, day: PlainDate): Term {
  const anniversaries = yearOf(day) - yearOf(signedOn);
  return plusYears(signedOn, anniversaries) <= day ? term(signedOn, anniversaries + 1) : term(signedOn, anniversaries);
}

/**
 * Three whole months before the renewal that follows the term. A day that the earlier month lacks becomes its last
 * day, so three months counted from it never run past the renewal.
 */
export function lastNoticeDayOf(signedOn: PlainDate, { number }: Term): PlainDate {
  return plusMonths(plusYears(signedOn, number), -NOTICE_MONTHS);
}
