import type { PartyCode } from '@iscg/client';

/** For whom the home page is composed, from the parties that the person reads as. */
export interface Reader {
  /** ANISCG’s staff: does the work. */
  readonly isStaff: boolean;
  /** Sees the subsidies of all four funders: staff and board. */
  readonly seesAllSubsidies: boolean;
  /** Competent over some posts only. */
  readonly isDirectorate: boolean;
  /** Parties that the person reads as. */
  readonly own: ReadonlySet<PartyCode>;
  /** Parties whose debts and claims are the person’s: the board answers for the association. */
  readonly sides: ReadonlySet<PartyCode>;
}

export function readerOf(reading: readonly PartyCode[]): Reader {
  const isStaff = reading.includes('ANISCG');
  const isBoard = reading.includes('BOARD');
  const seesEveryPost = isStaff || isBoard || reading.includes('SG_CIPDR');
  return {
    isStaff,
    seesAllSubsidies: isStaff || isBoard,
    isDirectorate: !seesEveryPost,
    own: new Set(reading),
    sides: new Set(reading.map((party) => (party === 'BOARD' ? 'ANISCG' : party))),
  };
}
