import { useMemo } from 'react';
import type { ListAddress } from '../../ui/list/list-url';

/** A list that can be narrowed to one of some fiscal years, its columns chosen. The columns given must not change. */
export function useYearAddress(years: readonly number[], columns: readonly string[]): ListAddress {
  const known = years.join();
  return useMemo(() => yearAddress(known.split(',').filter(Boolean), columns), [known, columns]);
}

function yearAddress(years: readonly string[], columns: readonly string[]): ListAddress {
  return {
    filters: [
      {
        kind: 'choice',
        name: 'annee',
        label: 'Année',
        choices: years.map((year) => ({ value: year, label: year })),
      },
    ],
    columns: { all: columns, shown: columns },
  };
}

/** The year that the address asks; none: all years. */
export function yearOf(values: Readonly<Record<string, string>>): number | undefined {
  const year = values['annee'];
  return year === undefined ? undefined : Number(year);
}
