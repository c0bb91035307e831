/** French typography of numbers, amounts and days: narrow no-break spaces, « 1er », Europe/Paris. */

const count = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const amount = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const wholeAmount = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 });
const longDay = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const shortDay = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'short', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const longInstant = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});
const shortInstant = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});
const hour = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone: 'Europe/Paris' });
const wallClock = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});
const PLAIN = { useGrouping: false } as const;
const plainCount = new Intl.NumberFormat('fr-FR', { ...PLAIN, maximumFractionDigits: 2 });
const plainAmount = new Intl.NumberFormat('fr-FR', { ...PLAIN, minimumFractionDigits: 2, maximumFractionDigits: 2 });
const plainPercent = new Intl.NumberFormat('fr-FR', { ...PLAIN, style: 'percent', maximumFractionDigits: 1 });
const dayInParis = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Paris' });

/** An exact decimal as the graph gives it: `"15000.00"`. */
type Decimal = string;

function isDecimal(text: string): text is `${number}` {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

/** « 1 234,5 » from a number or an exact decimal. */
export function formatCount(value: number | Decimal): string {
  if (typeof value === 'number') return count.format(value);
  return isDecimal(value) ? count.format(value) : value;
}

/** « 15 000,00 € » from an exact decimal, cents left out when they are none and `short` is asked. */
export function formatEuros(value: Decimal, style: 'exact' | 'short' = 'exact'): string {
  if (!isDecimal(value)) return value;
  return style === 'short' && /\.00$/.test(value) ? wholeAmount.format(value) : amount.format(value);
}

/** « 33,3 % » from a fraction, 0 to 1. */
export function formatShare(value: number | Decimal): string {
  if (typeof value === 'number') return percent.format(value);
  return isDecimal(value) ? percent.format(value) : value;
}

/** « 1er mars 2026 » from `YYYY-MM-DD`. */
export function formatDay(day: string): string {
  return ordinal(longDay.format(new Date(`${day}T00:00:00Z`)));
}

/** « 01/03/2026 » from `YYYY-MM-DD`. */
export function formatShortDay(day: string): string {
  return shortDay.format(new Date(`${day}T00:00:00Z`));
}

/** « lundi 2 mars » from `YYYY-MM-DD`. */
export function formatWeekday(day: string): string {
  return ordinal(weekday.format(new Date(`${day}T00:00:00Z`)));
}

/** « 2 mars 2026 à 14:05 », Europe/Paris, from an instant in UTC. */
export function formatInstant(instant: string): string {
  return ordinal(longInstant.format(new Date(instant)));
}

/** « 02/03/2026 14:05 », Europe/Paris, from an instant in UTC. */
export function formatShortInstant(instant: string): string {
  return shortInstant.format(new Date(instant));
}

/** What a page shows of a number, as a French spreadsheet types it: « 1234,5 », no unit and no thousands. */
export function plainNumber(value: Decimal, kind: 'number' | 'euros' | 'share'): string {
  if (!isDecimal(value)) return value;
  if (kind === 'share') return plainPercent.format(value).replace(/\s*%$/u, '');
  return (kind === 'euros' ? plainAmount : plainCount).format(value);
}

/** « 14:05 », Europe/Paris, from an instant in UTC. */
export function formatHour(instant: string): string {
  return hour.format(new Date(instant));
}

/** `YYYY-MM-DD` of an instant in Europe/Paris. */
export function dayOfInstant(instant: string): string {
  return dayInParis.format(new Date(instant));
}

/** `YYYY-MM-DDTHH:MM` that clocks show in Paris, from an instant in UTC. */
export function wallClockOf(instant: string): string {
  return wallClock.format(new Date(instant)).replace(' ', 'T');
}

/** « 1 poste », « 2 postes »: French is singular below two. */
export function formatQuantity(value: number, singular: string, plural: string): string {
  return `${formatCount(value)}\u00a0${Math.abs(value) < 2 ? singular : plural}`;
}

function ordinal(text: string): string {
  return text.replace(/(^|\s)1 (?=\p{L})/u, '$11er ');
}
