import { parisToday, type Clock, type PlainDate } from '@iscg/values';

/** A row read as of a day: whatever is derived below it is derived as of the same day. */
export interface Dated {
  readonly asOf?: PlainDate;
}

/** The day a read is for: the argument, else the day of the row it starts from, else today in Europe/Paris. */
export function asOfDay(clock: Clock, ...days: readonly (PlainDate | null | undefined)[]): PlainDate {
  return days.find((day) => day !== undefined && day !== null) ?? parisToday(clock);
}

/** The row, read as of the same day as the row that led to it. */
export function datedBy<Row extends object>(row: Row | null, { asOf }: Dated): Row | null {
  return row && asOf !== undefined ? { ...row, asOf } : row;
}
