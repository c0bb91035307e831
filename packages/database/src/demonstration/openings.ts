import { dayNumber } from './calendar.js';
import type { Random } from './random.js';

/**
 * Posts open at the end of a year. 2005, 2006, 2018 and 2020 are the convention's figures; the years between are
 * filled in evenly.
 */
const MILESTONES: readonly (readonly [year: number, open: number])[] = [
  [2004, 0],
  [2005, 11],
  [2006, 30],
  [2018, 261],
  [2020, 349],
];

/** One opening day (day number) per post, in order; the last one before the end of 2020. */
export function openingDays(random: Random): number[] {
  const days = MILESTONES.slice(1).flatMap(([year, open], index) => {
    const [previousYear, previouslyOpen] = MILESTONES[index] ?? [year - 1, 0];
    const years = year - previousYear;
    return Array.from({ length: years }, (_, offset) => {
      const first = previouslyOpen + Math.round(((open - previouslyOpen) * offset) / years);
      const last = previouslyOpen + Math.round(((open - previouslyOpen) * (offset + 1)) / years);
      return daysOfYear(previousYear + offset + 1, last - first, random);
    }).flat();
  });
  return days.sort((a, b) => a - b);
}

function daysOfYear(year: number, count: number, random: Random): number[] {
  const start = dayNumber(year, 1, 2);
  const end = dayNumber(year, 12, 20);
  return Array.from({ length: count }, () => random.integer(start, end));
}
