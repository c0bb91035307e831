import { PortalError, type Party, type Viewer } from '@iscg/access';
import { enrolmentCountsOfOwnParty } from '../enrolment/index.js';
import type { TrainingDimension } from './dimension.js';
import type { ReachedGroup } from './training-figures.model.js';

/** How many persons of a party, in a département, came to the sessions of a group. */
export interface ReachedCount {
  readonly key: string;
  readonly label: string | null;
  readonly party: Party;
  readonly departmentCode: string;
  readonly reached: number;
}

/** The persons reached by group, for one viewer: the row rule is asked again, because a sum hides whose rows are in it. */
export function reachedFor(viewer: Viewer, counts: readonly ReachedCount[]): ReachedGroup[] {
  const groups = new Map<string, ReachedGroup>();
  for (const { key, label, party, departmentCode, reached } of counts) {
    if (!enrolmentCountsOfOwnParty.allows(viewer, { parties: [party], departmentCode })) continue;
    const group = groups.get(key) ?? { parties: [], key, label, reached: 0 };
    groups.set(key, {
      ...group,
      parties: [...new Set([...group.parties, party])],
      reached: group.reached + reached,
    });
  }
  return [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** @throws PortalError `BAD_USER_INPUT` for sessions of all years: there are too many of them */
export function refuseEverySession(by: TrainingDimension, year: number | null | undefined): void {
  if (by !== 'SESSION' || (year !== null && year !== undefined)) return;
  throw new PortalError('BAD_USER_INPUT', 'Par session, les chiffres se demandent pour une année : donnez-la.', {
    field: 'year',
  });
}
