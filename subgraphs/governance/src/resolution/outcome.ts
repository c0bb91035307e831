import type { Majority, MajorityBase, ResolutionOutcome } from './resolution.enums.js';

/** How a resolution is adopted. */
export interface MajorityRule {
  readonly majority: Majority;
  readonly base: MajorityBase;
}

/** The votes of a ballot, and the board on that day. */
export interface Count {
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstentions: number;
  /** Seats of the board on that day. */
  readonly members: number;
  /** Seats present or represented. */
  readonly attending: number;
  /** Seats that must be. */
  readonly quorum: number;
}

/** What a ballot decides, in whole numbers; a tie, or no vote for, never adopts. */
export function outcomeOf({ majority, base }: MajorityRule, count: Count): ResolutionOutcome {
  const { votesFor, votesAgainst, members, attending, quorum } = count;
  if (attending < quorum) return 'NO_QUORUM';
  const counted = base === 'MEMBERS' ? members : votesFor + votesAgainst;
  const isReached = {
    SIMPLE: votesFor > votesAgainst,
    ABSOLUTE: 2 * votesFor > counted,
    TWO_THIRDS: votesFor > 0 && 3 * votesFor >= 2 * counted,
  }[majority];
  return isReached ? 'ADOPTED' : 'REJECTED';
}
