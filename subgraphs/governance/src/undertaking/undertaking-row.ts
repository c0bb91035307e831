import type { Party } from '@iscg/access';
import type { PlainDate } from '@iscg/values';
import type { ConventionSpan } from '../convention/index.js';
import { nextDueOn, standingOf, type Kept } from './undertaking-clock.js';
import type { Undertaking } from './undertaking.model.js';

/** A commitment as it is stored. */
export type StoredUndertaking = Omit<Undertaking, 'status' | 'overdueSince' | 'periods' | 'asOf'>;

/** A commitment as it is stored, with what was kept of it: by whom, and for which due day. */
export type UndertakingRow = StoredUndertaking & {
  readonly kept: readonly (readonly [Party, PlainDate | null])[];
};

/** The next days on which commitments fall due: with the term of the convention, and with the fiscal year. */
export function dueDays(span: ConventionSpan | undefined, today: PlainDate): (PlainDate | null)[] {
  return (['TERM_END', 'FISCAL_YEAR_END'] as const).map((rule) => (span ? nextDueOn(rule, span, today) : null));
}

/** A commitment as it stands on a day, from a row that tells what was kept of it. */
export function ofRow(
  { kept, ...row }: UndertakingRow,
  span: ConventionSpan | undefined,
  asOf: PlainDate,
): Undertaking {
  const own = kept.map(([party, dueOn]) => ({ party, dueOn }));
  return onDay(row, own, span, asOf);
}

/** A commitment as it stands on a day, from what was kept of it. */
export function onDay(
  row: StoredUndertaking,
  kept: readonly Kept[],
  span: ConventionSpan | undefined,
  asOf: PlainDate,
): Undertaking {
  if (!span) return { ...row, asOf, status: 'ON_TRACK', overdueSince: null, periods: [] };
  const { periods, ...standing } = standingOf(row, span, asOf, kept);
  return {
    ...row,
    ...standing,
    asOf,
    periods: periods.map(({ owing, ...period }) => ({ ...period, owingCodes: owing })),
  };
}
