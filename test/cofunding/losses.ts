/** A plain recomputation of what posts lose, from the rows of the plans, in whole cents. */

export interface PlannedPart {
  readonly post: string;
  readonly department: string;
  readonly year: number;
  readonly kind: string;
  /** Ten-thousandths. */
  readonly share: bigint;
  readonly cents: bigint;
  readonly isConfirmed: boolean;
  /** First day on which the post is closed. */
  readonly closedOn: string | null;
}

export interface Loss {
  readonly post: string;
  readonly department: string;
  /** `2027-1`. */
  readonly halfYear: string;
  readonly kind: string;
  readonly reason: string;
  readonly share: bigint;
  readonly cents: bigint;
}

/** What has the same key, together. */
export function grouped<Value>(values: readonly Value[], key: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}

const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);

/** The half-year of a day, as `[year, half]`. */
export const halfOf = (day: string): readonly [number, number] => [
  Number(day.slice(0, 4)),
  day.slice(5, 7) > '06' ? 2 : 1,
];

/** The losses of the posts from a day to the end of the last half-year, as long as they are not closed. */
export function lossesOf(
  parts: readonly PlannedPart[],
  from: string,
  [lastYear, lastHalf]: readonly [number, number],
): Loss[] {
  const [firstYear, firstHalf] = halfOf(from);
  const inWindow = (year: number, half: number) =>
    (year > firstYear || (year === firstYear && half >= firstHalf)) &&
    (year < lastYear || (year === lastYear && half <= lastHalf));
  const isClosed = (closedOn: string | null | undefined, year: number, half: number) => {
    const begins = `${year}-${half === 1 ? '01' : '07'}-01`;
    return !!closedOn && closedOn <= (begins < from ? from : begins);
  };
  return [...grouped(parts, ({ post }) => post)].flatMap(([post, own]) => {
    const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
    return years.flatMap((year) =>
      lossesOfYear(own, year).flatMap(({ kind, reason, share, cents }) =>
        [1, 2]
          .filter((half) => inWindow(year, half) && !isClosed(own[0]?.closedOn, year, half))
          .map((half) => ({
            post,
            department: own[0]?.department ?? '',
            halfYear: `${year}-${half}`,
            kind,
            reason,
            share,
            cents: half === 1 ? cents - cents / 2n : cents / 2n,
          })),
      ),
    );
  });
}

function lossesOfYear(own: readonly PlannedPart[], year: number) {
  const now = own.filter((part) => part.year === year);
  const kinds = [...new Set(own.map(({ kind }) => kind))];
  if (now.length === 0) {
    const last = Math.max(...own.map((part) => part.year).filter((each) => each < year));
    const lost = own.filter((part) => part.year === last);
    return kinds.flatMap((kind) => totals(lost, kind, 'NO_PLAN'));
  }
  const before = own.filter((part) => part.year === year - 1);
  return kinds.flatMap((kind) => {
    const expected = now.filter(({ isConfirmed }) => !isConfirmed);
    return [...stepDown(before, now, kind), ...totals(expected, kind, 'UNCONFIRMED')];
  });
}

function totals(parts: readonly PlannedPart[], kind: string, reason: string) {
  const own = parts.filter((part) => part.kind === kind);
  if (own.length === 0) return [];
  return [{ kind, reason, share: sum(own.map(({ share }) => share)), cents: sum(own.map(({ cents }) => cents)) }];
}

function stepDown(before: readonly PlannedPart[], now: readonly PlannedPart[], kind: string) {
  const [was] = totals(before, kind, 'STEP_DOWN');
  const [is] = totals(now, kind, 'STEP_DOWN');
  const share = (was?.share ?? 0n) - (is?.share ?? 0n);
  const cents = (was?.cents ?? 0n) - (is?.cents ?? 0n);
  return share > 0n ? [{ kind, reason: 'STEP_DOWN', share, cents: cents > 0n ? cents : 0n }] : [];
}
