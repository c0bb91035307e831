import {
  daysBetween,
  isFiscalYear,
  lastDay,
  parseFiscalYear,
  yearOf,
  type FiscalYear,
  type PlainDate,
} from '@iscg/values';
import type { Party } from '@iscg/access';
import { termsUntil, type ConventionSpan } from '../convention/index.js';
import type { Recurrence, UndertakingStatus } from './undertaking.enums.js';

/** When an annual commitment falls due: with the term of the convention or with the fiscal year. */
export type DueRule = 'TERM_END' | 'FISCAL_YEAR_END';

/** A due date this near is shown as soon due. */
export const DUE_SOON_DAYS = 60;

/** Article 3: subsidies are owed from this fiscal year on. */
const FIRST_FISCAL_YEAR = parseFiscalYear(2021);

/**
 * The next day on which the commitment falls due, that day included; nothing for one without a rule (once, permanent,
 * or as needed: the convention sets no day), nothing before the signature, and nothing that begins after the end of the
 * convention.
 */
export function nextDueOn(rule: DueRule | null, span: ConventionSpan, today: PlainDate): PlainDate | null {
  return dueDaysUntil(rule, span, today).find((day) => day >= today) ?? null;
}

/** What a commitment is, as far as its clock needs it. */
export interface DueUndertaking {
  readonly recurrence: Recurrence;
  readonly dueRule: DueRule | null;
  /** The one day that the board set; nothing for a commitment of the convention. */
  readonly dueOn: PlainDate | null;
  readonly owedByCodes: readonly Party[];
  /** Whether each debtor owes it for itself; one that keeps it keeps it for all otherwise. */
  readonly severally: boolean;
}

/** A debtor kept a commitment: for the period that falls due on a day, or without one. */
export interface Kept {
  readonly party: Party;
  readonly dueOn: PlainDate | null;
}

/** One period of a commitment: the day on which it falls due, and who has not kept it yet. */
export interface Period {
  readonly dueOn: PlainDate;
  readonly status: UndertakingStatus;
  readonly owing: readonly Party[];
}

/** Where a commitment stands on a day. */
export interface Standing {
  readonly status: UndertakingStatus;
  /** The due day of its oldest period that is past and was not kept. */
  readonly overdueSince: PlainDate | null;
  /** Every period that has begun, oldest first; none for a commitment without a due day. */
  readonly periods: readonly Period[];
}

/** The days on which the commitment has fallen due, and the next one; none that begins after the end of the convention. */
export function dueDaysUntil(
  rule: DueRule | null,
  { signedOn, endsOn }: ConventionSpan,
  today: PlainDate,
): readonly PlainDate[] {
  if (rule === null || today < signedOn) return [];
  if (rule === 'TERM_END') return termsUntil(signedOn, today, endsOn).map((term) => term.endsOn);
  const last = fiscalYearFrom(yearOf(endsOn !== null && endsOn < today ? endsOn : today));
  return Array.from({ length: last - FIRST_FISCAL_YEAR + 1 }, (_, index) =>
    lastDay(parseFiscalYear(FIRST_FISCAL_YEAR + index)),
  );
}

/** The day that the board set, or those of the rule. */
function daysOf({ dueOn, dueRule }: DueUndertaking, span: ConventionSpan, until: PlainDate): readonly PlainDate[] {
  return dueOn === null ? dueDaysUntil(dueRule, span, until) : [dueOn];
}

/**
 * Where a commitment stands, from the periods that have begun and what was kept of them: overdue as long as a past period
 * was not kept, else as its current period stands. One without a due day is fulfilled when it is to be kept once and was.
 */
export function standingOf(
  undertaking: DueUndertaking,
  span: ConventionSpan,
  today: PlainDate,
  kept: readonly Kept[],
): Standing {
  const { recurrence } = undertaking;
  const periods = daysOf(undertaking, span, today).map((dueOn) => periodOf(undertaking, today, kept, dueOn));
  const isKeptOnce = recurrence === 'ONCE' && owingOf(undertaking, kept, null).length === 0;
  const overdue = periods.find(({ status }) => status === 'OVERDUE');
  const status = overdue?.status ?? periods.at(-1)?.status ?? (isKeptOnce ? 'FULFILLED' : 'ON_TRACK');
  return { status, overdueSince: overdue?.dueOn ?? null, periods };
}

/** The periods that fall due from one day to another, both included, those that have not begun yet too; oldest first. */
export function periodsBetween(
  undertaking: DueUndertaking,
  span: ConventionSpan,
  { today, from, to }: { readonly today: PlainDate; readonly from: PlainDate; readonly to: PlainDate },
  kept: readonly Kept[],
): Period[] {
  return daysOf(undertaking, span, to)
    .filter((dueOn) => from <= dueOn && dueOn <= to)
    .map((dueOn) => periodOf(undertaking, today, kept, dueOn));
}

function periodOf(undertaking: DueUndertaking, today: PlainDate, kept: readonly Kept[], dueOn: PlainDate): Period {
  const owing = owingOf(undertaking, kept, dueOn);
  return { dueOn, owing, status: undertakingStatus(dueOn, owing.length === 0, today) };
}

/** The debtors that have not kept the commitment for a period, or at all. */
function owingOf(
  { owedByCodes, severally }: DueUndertaking,
  kept: readonly Kept[],
  dueOn: PlainDate | null,
): readonly Party[] {
  const keepers = kept.filter((each) => each.dueOn === dueOn).map(({ party }) => party);
  if (!severally) return keepers.length > 0 ? [] : owedByCodes;
  return owedByCodes.filter((party) => !keepers.includes(party));
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
