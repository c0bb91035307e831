import { fault } from '@iscg/subgraph-kit';
import type { BallotMeeting, Voter } from './ballot.store.js';

/**
 * Refuses the vote of a seat that is named twice, does not exist, has no mandate on that day, is neither present nor
 * represented, or belongs to the funder whose subsidy is voted on when the rule of that day makes it abstain.
 * @throws PortalError `BAD_USER_INPUT` with the seat and the rule
 */
export function refuseNotVoting(
  field: string,
  seatIds: readonly string[],
  voters: readonly Voter[],
  meeting: Pick<BallotMeeting, 'meetsOn' | 'ownLineAbstains'>,
  concernsCode: string | null,
): void {
  const seats = new Map(voters.map((voter) => [voter.id, voter]));
  const seen = new Set<string>();
  for (const id of seatIds) {
    const seat = seats.get(id);
    if (!seat) throw fault(field, 'Un des sièges cités n’existe pas.');
    const reason = seen.has(id)
      ? 'vote déjà dans ce scrutin : une voix par siège'
      : reasonOf(seat, meeting, concernsCode);
    if (reason !== undefined) throw fault(field, `Le siège « ${seat.office} » ${reason}.`);
    seen.add(id);
  }
}

function reasonOf(
  { startsOn, endsOn, attends, partyCode }: Voter,
  { meetsOn, ownLineAbstains }: Pick<BallotMeeting, 'meetsOn' | 'ownLineAbstains'>,
  concernsCode: string | null,
): string | undefined {
  if (endsOn !== null && endsOn < meetsOn)
    return `n’a plus de mandat depuis le ${endsOn} : il ne vote pas le ${meetsOn}`;
  if (startsOn > meetsOn) return `n’a de mandat qu’à partir du ${startsOn} : il ne vote pas le ${meetsOn}`;
  if (!attends) return 'n’est ni présent ni représenté à cette réunion : il ne vote pas';
  if (ownLineAbstains && partyCode !== null && partyCode === concernsCode)
    return 'ne prend pas part au vote sur sa propre subvention (règle des conflits d’intérêts en vigueur ce jour-là)';
  return undefined;
}
