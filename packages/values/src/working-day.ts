import { daysBetween, fromParts, parsePlainDate, plusDays, yearOf, type PlainDate } from './plain-date.js';

const A_MONDAY = parsePlainDate('2020-01-06');
const SATURDAY = 5;

/** The eight legal holidays that do not move, as month and day (code du travail, article L3133-1). */
const FIXED: readonly (readonly [number, number])[] = [
  [1, 1],
  [5, 1],
  [5, 8],
  [7, 14],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
];
/** Easter Monday, Ascension Day and Whit Monday, in days after Easter. */
const AFTER_EASTER = [1, 39, 50];

/** Easter Sunday of a year of the Gregorian calendar, by the algorithm published in Nature in 1876 (Meeus, chapter 8). */
export function easterSunday(year: number): PlainDate {
  const whole = (dividend: number, divisor: number) => Math.floor(dividend / divisor);
  const golden = year % 19;
  const [century, inCentury] = [whole(year, 100), year % 100];
  const corrected = century - whole(century, 4) - whole(century - whole(century + 8, 25) + 1, 3);
  const epact = (19 * golden + corrected + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * whole(inCentury, 4) - epact - (inCentury % 4)) % 7;
  const late = whole(golden + 11 * epact + 22 * toSunday, 451);
  const place = epact + toSunday - 7 * late + 114;
  return fromParts(year, whole(place, 31), (place % 31) + 1);
}

/** Whether it is one of the eleven legal holidays of France; those that only Alsace-Moselle or an overseas territory keeps are none. */
export function isPublicHoliday(day: PlainDate): boolean {
  const year = yearOf(day);
  const easter = easterSunday(year);
  return (
    FIXED.some(([month, date]) => fromParts(year, month, date) === day) ||
    AFTER_EASTER.some((days) => plusDays(easter, days) === day)
  );
}

/** Whether people work that day: Monday to Friday, public holidays apart (« jour ouvré »). */
export function isWorkingDay(day: PlainDate): boolean {
  return daysBetween(mondayOf(day), day) < SATURDAY && !isPublicHoliday(day);
}

/** The Monday of the day's week. */
export function mondayOf(day: PlainDate): PlainDate {
  const sinceMonday = ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;
  return plusDays(day, -sinceMonday);
}
