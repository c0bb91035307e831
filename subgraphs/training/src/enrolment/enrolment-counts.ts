import { FUNDERS, type Party, type Viewer } from '@iscg/access';
import { enrolmentCountsOfOwnParty } from './enrolment.access.js';
import type { EnrolmentCounts, EnrolmentState } from './enrolment-counts.model.js';

/** How many persons of one party are in one state in one session. */
export interface PartyCount {
  readonly sessionId: string;
  readonly party: Party;
  readonly state: EnrolmentState;
  readonly number: number;
}

/**
 * The counts of one session for one viewer. The row policy has already limited the rows; the same rule is asked again
 * here, because a sum no longer tells whose persons are in it.
 */
export function enrolmentCountsFor(
  viewer: Viewer,
  departmentCode: string,
  counts: readonly PartyCount[],
): EnrolmentCounts {
  const parties = FUNDERS.filter((party) =>
    enrolmentCountsOfOwnParty.allows(viewer, { parties: [party], departmentCode }),
  );
  const total = (state: EnrolmentState) =>
    counts
      .filter((count) => count.state === state && parties.some((party) => party === count.party))
      .reduce((sum, { number }) => sum + number, 0);
  return {
    parties,
    departmentCode,
    requested: total('REQUESTED'),
    confirmed: total('CONFIRMED'),
    waitlisted: total('WAITLISTED'),
    attended: total('ATTENDED'),
    absent: total('ABSENT'),
  };
}
