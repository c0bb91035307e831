import { FUNDERS, ROW, rowRule, typeAccess, type Party, type Viewer } from '@iscg/access';
import { ownSubsidy } from './subsidy-line.access.js';
import type { SubsidyYear } from './subsidy-year.model.js';

/** Sums of whole lines are for whom the lines are for. */
const sumsOfOwnSubsidy = rowRule<Pick<SubsidyYear, 'funderCodes'>>({
  name: 'own-subsidy-sums',
  sentence: ownSubsidy.sentence,
  scope: 'funding:read',
  all: ownSubsidy.all,
  own: { parties: FUNDERS, column: 'funder_code', of: ({ funderCodes }) => funderCodes },
});

/**
 * The funders whose lines the viewer may see. The row policy limits the lines; the same rule is asked again here, because
 * a sum no longer tells whose lines are in it.
 */
export function fundersSummedFor(viewer: Viewer): readonly Party[] {
  return FUNDERS.filter((funderCode) => ownSubsidy.allows(viewer, { funderCode }));
}

export const subsidyYearAccess = typeAccess<SubsidyYear>({
  type: 'SubsidyYear',
  rows: sumsOfOwnSubsidy,
  fields: {
    fiscalYear: ROW,
    committed: ROW,
    called: ROW,
    paid: ROW,
    outstanding: ROW,
    lines: ROW,
    overdueLines: ROW,
    source: ROW,
    definition: ROW,
    asOf: ROW,
  },
});
