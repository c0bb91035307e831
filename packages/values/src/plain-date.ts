import { InvalidValue, excerpt } from './invalid-value.js';

declare const plainDateBrand: unique symbol;

/** A calendar day without time or zone, `"2020-11-25"`, between 1900 and 2199. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

const SHAPE = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether `text` names a day that exists. */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== 'string' || !SHAPE.test(text)) return false;
  const { year, month, day } = split(text);
  return day <= daysInMonth(year, month);
}

/** @throws InvalidValue when the text is not a day of the calendar written `YYYY-MM-DD` */
export function parsePlainDate(text: unknown): PlainDate {
  if (isPlainDate(text)) return text;
  throw new InvalidValue(
    'Date',
    excerpt(text),
    `« ${excerpt(text)} » n’est pas une date : écrivez un jour qui existe sous la forme AAAA-MM-JJ, par exemple 2021-03-31.`,
  );
}

/** The same day `months` later (or earlier); a day that the month lacks becomes its last day. */
export function plusMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = split(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return fromParts(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** The same day `years` later; 29 February becomes 28 February in a common year. */
export function plusYears(date: PlainDate, years: number): PlainDate {
  return plusMonths(date, years * 12);
}

/** The day `days` later (or earlier). */
export function plusDays(date: PlainDate, days: number): PlainDate {
  const { year, month, day } = split(date);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return fromParts(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** The number of days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The calendar year of the day. */
export function yearOf(date: PlainDate): number {
  return split(date).year;
}

/** @throws InvalidValue when the parts name no day */
export function fromParts(year: number, month: number, day: number): PlainDate {
  return parsePlainDate(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );
}

function split(text: string): { year: number; month: number; day: number } {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) };
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
