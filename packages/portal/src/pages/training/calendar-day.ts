/** Days and months as texts of the calendar, `YYYY-MM-DD` and `YYYY-MM`: no zone, no time. */

const MILLISECONDS = 86_400_000;
const monthName = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The day `count` days after `day`, before it when negative. */
export function addDays(day: string, count: number): string {
  return textOf(instantOf(day) + count * MILLISECONDS);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(instantOf(day)).getUTCDay() || 7;
}

/** Whether a text is a month that exists, of four-digit years. */
export function isMonth(text: string): boolean {
  return /^[12]\d{3}-(?:0[1-9]|1[0-2])$/.test(text);
}

export function firstDayOf(month: string): string {
  return `${month}-01`;
}

export function lastDayOf(month: string): string {
  return addDays(firstDayOf(monthAfter(month)), -1);
}

export function monthAfter(month: string): string {
  return addDays(firstDayOf(month), 31).slice(0, 7);
}

export function monthBefore(month: string): string {
  return addDays(firstDayOf(month), -1).slice(0, 7);
}

/** « novembre 2026 ». */
export function formatMonth(month: string): string {
  return monthName.format(new Date(instantOf(firstDayOf(month))));
}

/** The weeks that a month touches, Monday first; days of other months are null. */
export function weeksOf(month: string): readonly (readonly (string | null)[])[] {
  const last = lastDayOf(month);
  const weeks: (string | null)[][] = [];
  for (let day = addDays(firstDayOf(month), 1 - weekdayOf(firstDayOf(month))); day <= last; day = addDays(day, 7)) {
    const monday = day;
    weeks.push(
      [0, 1, 2, 3, 4, 5, 6]
        .map((count) => addDays(monday, count))
        .map((each) => (each.startsWith(month) ? each : null)),
    );
  }
  return weeks;
}

function instantOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getTime();
}

function textOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
