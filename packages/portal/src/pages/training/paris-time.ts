import { wallClockOf } from '../../ui/format';

/**
 * The instant, ISO 8601 in UTC, at which clocks in Paris show a day and an hour; the first of the two when they show it
 * twice; undefined when they never do.
 * @param day `YYYY-MM-DD`
 * @param hour `HH:MM`
 */
export function instantInParis(day: string, hour: string): string | undefined {
  const shown = `${day}T${hour}`;
  const asUtc = new Date(`${shown}:00Z`).getTime();
  if (Number.isNaN(asUtc)) return undefined;
  // Paris is one or two hours before UTC's clock: summer time, the earlier instant, first.
  return [2, 1]
    .map((hours) => new Date(asUtc - hours * 3_600_000).toISOString())
    .find((instant) => wallClockOf(instant) === shown);
}
