import { useMemo } from 'react';
import type { Filter, ListAddress } from '../../ui/list/list-url';

const NO_OTHER: readonly Filter[] = [];

/**
 * A list that can be narrowed to one of some fiscal years, and by other filters, its columns chosen. The columns and the
 * filters given must not change.
 */
export function useYearAddress(
  years: readonly number[],
  columns: readonly string[],
  others: readonly Filter[] = NO_OTHER,
): ListAddress {
  const known = years.join();
  return useMemo(() => yearAddress(known.split(',').filter(Boolean), columns, others), [known, columns, others]);
}

function yearAddress(years: readonly string[], columns: readonly string[], others: readonly Filter[]): ListAddress {
  return {
    filters: [
      {
        kind: 'choice',
        name: 'annee',
        label: 'Année',
        choices: years.map((year) => ({ value: year, label: year })),
      },
      ...others,
    ],
    columns: { all: columns, shown: columns },
  };
}

/** The year that the address asks; none: all years. */
export function yearOf(values: Readonly<Record<string, string>>): number | undefined {
  const year = values['annee'];
  return year === undefined ? undefined : Number(year);
}
