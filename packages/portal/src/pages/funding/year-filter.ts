import { useMemo } from 'react';
import type { Filter, ListAddress } from '../../ui/list/list-url';

const NO_OTHER: readonly Filter[] = [];

/** What narrows a list beside its year. Neither its filters nor its columns may change. */
interface Narrowing {
  readonly others?: readonly Filter[];
  /** What no year stands for, where it is not all of them. */
  readonly unset?: string;
}

/** A list that can be narrowed to one of some fiscal years, and by other filters, its columns chosen. */
export function useYearAddress(
  years: readonly number[],
  columns: readonly string[],
  { others = NO_OTHER, unset }: Narrowing = {},
): ListAddress {
  const known = years.join();
  return useMemo(
    () => yearAddress(known.split(',').filter(Boolean), columns, { others, unset }),
    [known, columns, others, unset],
  );
}

function yearAddress(
  years: readonly string[],
  columns: readonly string[],
  { others, unset }: { readonly others: readonly Filter[]; readonly unset: string | undefined },
): ListAddress {
  return {
    filters: [
      {
        kind: 'choice',
        name: 'annee',
        label: 'Année',
        choices: years.map((year) => ({ value: year, label: year })),
        ...(unset !== undefined && { unset }),
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
