import type { ConflictLine } from '../../ui/form/conflict';
import type { Basis } from '../../ui/form/write';
import type { ResolutionRecord } from './resolution-page';

/** A seat that attended the meeting. */
export interface BallotSeat {
  readonly id: string;
  readonly office: string;
}

/** What of a resolution is compared, when somebody else has recorded its ballot. */
export function ballotBasis({ version, closedOn }: ResolutionRecord): Basis<'state'> {
  return { version: String(version ?? 0), state: closedOn === null ? 'À voter' : 'Scrutin clos' };
}

export function ballotComparison(before: Basis<'state'>, theirs: Basis<'state'>): readonly ConflictLine[] {
  return [{ label: 'Scrutin', before: before.state, theirs: theirs.state, mine: 'Scrutin clos' }];
}
