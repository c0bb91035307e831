import {
  daysBetween,
  isFiscalYear,
  lastDay,
  parseFiscalYear,
  yearOf,
  type FiscalYear,
  type PlainDate,
} from '@iscg/values';
import { conventionClock, type ConventionSpan } from '../convention/index.js';

/** When an annual commitment falls due: with the term of the convention or with the fiscal year. */
export type DueRule = 'TERM_END' | 'FISCAL_YEAR_END';

export type UndertakingStatus = 'ON_TRACK' | 'DUE_SOON' | 'OVERDUE' | 'FULFILLED';

/** A due date this near is shown as soon due. */
export const DUE_SOON_DAYS = 60;

/** Article 3: subsidies are owed from this fiscal year on. */
const FIRST_FISCAL_YEAR = parseFiscalYear(2021);

/**
 * The next day on which the commitment falls due, that day included; nothing for one without a rule (once, permanent,
 * or as needed: the convention sets no day), nothing before the signature, and nothing after the end of the convention.
 */
export function nextDueOn(
  rule: DueRule | null,
  { signedOn, endsOn }: ConventionSpan,
  today: PlainDate,
): PlainDate | null {
  const state = conventionClock(signedOn, today, endsOn);
  if (rule === null || !state) return null;
  return rule === 'TERM_END' ? state.currentTerm.endsOn : lastDay(fiscalYearFrom(yearOf(today)));
}

/** Where a commitment stands: without a due date it is on track until it is fulfilled. */
export function undertakingStatus(dueOn: PlainDate | null, fulfilled: boolean, today: PlainDate): UndertakingStatus {
  if (fulfilled) return 'FULFILLED';
  if (dueOn === null) return 'ON_TRACK';
  const left = daysBetween(today, dueOn);
  if (left < 0) return 'OVERDUE';
  return left <= DUE_SOON_DAYS ? 'DUE_SOON' : 'ON_TRACK';
}

function fiscalYearFrom(year: number): FiscalYear {
  return isFiscalYear(year) && year > FIRST_FISCAL_YEAR ? year : FIRST_FISCAL_YEAR;
}
