import { InvalidValue, excerpt } from './invalid-value.js';
import { fromParts, type PlainDate } from './plain-date.js';

declare const fiscalYearBrand: unique symbol;

/** A fiscal year of the convention: the calendar year, from 2000 to 2100. */
export type FiscalYear = number & { readonly [fiscalYearBrand]: true };

export function isFiscalYear(year: unknown): year is FiscalYear {
  return typeof year === 'number' && Number.isInteger(year) && year >= 2000 && year <= 2100;
}

/** @throws InvalidValue outside 2000 to 2100 */
export function parseFiscalYear(year: unknown): FiscalYear {
  if (isFiscalYear(year)) return year;
  throw new InvalidValue(
    'FiscalYear',
    excerpt(year),
    `« ${excerpt(year)} » n’est pas un exercice : donnez une année entre 2000 et 2100.`,
  );
}

export function firstDay(year: FiscalYear): PlainDate {
  return fromParts(year, 1, 1);
}

export function lastDay(year: FiscalYear): PlainDate {
  return fromParts(year, 12, 31);
}
