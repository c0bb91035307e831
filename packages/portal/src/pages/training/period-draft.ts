import { formatDay } from '../../ui/format';
import { found } from '../../ui/form/check';
import { isDay } from '../../ui/list/list-url';

/** What is wrong with a period to come, typed as two days; within two years. `today`: unknown, the graph will judge. */
export function faultsOfPeriod(
  { from, to }: { readonly from: string; readonly to: string },
  today: string | undefined,
): (readonly ['from' | 'to', string])[] {
  return [...found('from', faultOfFirst(from, today)), ...found('to', faultOfLast(to, from))];
}

function faultOfFirst(from: string, today: string | undefined): string | undefined {
  if (!isDay(from)) return 'Indiquez le premier jour (AAAA-MM-JJ).';
  return today !== undefined && from < today ? `Le ${formatDay(from)} est déjà passé.` : undefined;
}

function faultOfLast(to: string, from: string): string | undefined {
  if (!isDay(to)) return 'Indiquez le dernier jour (AAAA-MM-JJ).';
  return isDay(from) && to < from ? 'Le dernier jour précède le premier.' : undefined;
}

/** A whole number typed, when it is one of those allowed. */
export function wholeNumber(text: string, most: number): number | undefined {
  const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
  return value >= 1 && value <= most ? value : undefined;
}
