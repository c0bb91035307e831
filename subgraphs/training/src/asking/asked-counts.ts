import { FUNDERS, type Party, type Viewer } from '@iscg/access';
import type { AskedRules } from './asked.access.js';

/** How many that are asked of, or by, a party are in a state. */
export interface AskedCount<State extends string> {
  readonly party: string;
  readonly departmentCode: string;
  readonly state: State;
  readonly number: number;
}

/** The counts of one viewer: of which parties, and how many are in a state. */
export interface AskedTotals<State extends string> {
  readonly parties: readonly Party[];
  of(state: State): number;
}

/** Adds up the counts for one viewer: the row rule is asked again, because a sum no longer tells whose rows are in it. */
export function askedTotals<State extends string>(
  viewer: Viewer,
  { counted, totals }: AskedRules,
  counts: readonly AskedCount<State>[],
): AskedTotals<State> {
  const own = counts.filter(({ party, departmentCode }) =>
    counted.allows(viewer, { partyCode: party, departmentCode }),
  );
  return {
    parties: FUNDERS.filter((party) => totals.allows(viewer, { parties: [party] })),
    of: (state) => own.filter((count) => count.state === state).reduce((sum, { number }) => sum + number, 0),
  };
}
