import type { PlainDate } from './plain-date.js';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** The day as a person reads it: « 1er mars 2026 ». */
export function frenchDay(day: PlainDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date === 1 ? '1er' : String(date)} ${MONTHS[(month ?? 1) - 1] ?? ''} ${String(year)}`;
}
