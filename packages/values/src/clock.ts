import { parsePlainDate, type PlainDate } from './plain-date.js';

/** Where the present moment comes from; passed in, never read inside domain code. */
export interface Clock {
  now(): Date;
}

/** The machine's clock: the only place that reads it. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still at `iso`, an ISO 8601 instant in UTC. */
export function fixedClock(iso: string): Clock {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) throw new RangeError(`not an ISO 8601 instant: ${iso}`);
  return { now: () => new Date(instant) };
}

const paris = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Europe/Paris: the day on which deadlines of the convention fall. */
export function parisToday(clock: Clock): PlainDate {
  return parsePlainDate(paris.format(clock.now()));
}

/** Whole seconds since 1970-01-01 UTC, as JSON web tokens count them. */
export function epochSeconds(clock: Clock): number {
  return Math.floor(clock.now().getTime() / 1000);
}
