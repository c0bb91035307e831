import {
  checked,
  conflict,
  fault,
  holdOthers,
  lineOf,
  missing,
  refuseNoVersion,
  refuseStale,
  refusing,
  textOf,
  type ConstraintRefusal,
  type RequestContext,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parseIdentifier, plusDays, uuidV7, type PlainDate } from '@iscg/values';
import { actOnce } from '../act-recording/index.js';
import type { ElectBoardMemberInput, EndMandateInput, RenewMandateInput } from './board-seat.args.js';
import type { BoardSeat } from './board-seat.model.js';
import { boardSeatsById } from './board-seat.store.js';
import { appendMandate, appendMandateEnd, type NewMandate } from './mandate.store.js';

const LONGEST_REASON = 500;

const ELECTING: Readonly<Record<string, ConstraintRefusal>> = {
  board_seat_rank_daterange_excl: ['CONFLICT', 'startsOn', 'Ce siège est déjà pourvu pendant une partie de ce mandat.'],
  board_holder_sits_once: [
    'CONFLICT',
    'holder',
    'Cette personne tient déjà un siège élu pendant une partie de ce mandat.',
  ],
  board_seat_elected_at_fkey: ['NOT_FOUND', 'electedAtMeetingId', 'Cette réunion du conseil n’existe pas.'],
};
const ENDING: Readonly<Record<string, ConstraintRefusal>> = {
  board_mandate_ends_once: ['CONFLICT', 'version', 'Ce mandat a déjà pris fin avant son terme.'],
  board_mandate_attended_later: [
    'CONFLICT',
    'endedOn',
    'Ce siège a été présent ou représenté à une réunion plus tardive : le mandat ne peut finir avant elle.',
  ],
};

/**
 * Records a member elected to the board, once a key; answers the id of the seat.
 * @throws PortalError `BAD_USER_INPUT`, `CONFLICT` for a seat that is held or a person who holds one, `NOT_FOUND`
 */
export function electBoardMember(context: RequestContext, input: ElectBoardMemberInput): Promise<string> {
  const { startsOn, endsOn = null } = input;
  const office = lineOf('office', 'Le siège', input.office);
  const holder = lineOf('holder', 'Le nom', input.holder);
  refuseBackwards(startsOn, endsOn);
  const electedAtMeetingId = meetingOf(input.electedAtMeetingId);
  return actOnce(context, 'elect-board-member', input, (transaction) =>
    append(context, transaction, { office, holder, startsOn, endsOn, electedAtMeetingId }),
  );
}

/**
 * Records that a mandate goes on for another, on the version that was read; answers the id of the new seat.
 * @throws PortalError `BAD_USER_INPUT`, `CONFLICT`, `NOT_FOUND`
 */
export function renewMandate(context: RequestContext, input: RenewMandateInput): Promise<string> {
  const { endsOn = null } = input;
  const electedAtMeetingId = meetingOf(input.electedAtMeetingId);
  return writeSeat(context, input, async (transaction, seat) => {
    if (seat.endKind !== null)
      throw conflict('seatId', `Ce mandat a pris fin avant son terme, le ${seat.endsOn} : il ne se renouvelle pas.`);
    if (seat.endsOn === null) throw conflict('seatId', 'Ce mandat n’a pas de terme : il n’est pas à renouveler.');
    const startsOn = plusDays(seat.endsOn, 1);
    refuseBackwards(startsOn, endsOn);
    const { office, holderName: holder } = seat;
    if (holder === null) throw conflict('seatId', 'Ce siège n’a pas de titulaire connu.');
    return append(context, transaction, { office, holder, startsOn, endsOn, electedAtMeetingId });
  });
}

/**
 * Ends a mandate before its term, on the version that was read; answers the id of the seat.
 * @throws PortalError `BAD_USER_INPUT`, `CONFLICT`, `NOT_FOUND`
 */
export function endMandate(context: RequestContext, input: EndMandateInput): Promise<string> {
  const { kind, endedOn } = input;
  const reason = textOf('reason', 'Le motif', input.reason, LONGEST_REASON);
  return writeSeat(context, input, async (transaction, { id, startsOn, endsOn, endKind }) => {
    if (endKind !== null) throw conflict('seatId', `Ce mandat a déjà pris fin avant son terme, le ${endsOn}.`);
    if (endedOn < startsOn) throw fault('endedOn', `Le mandat ne commence que le ${startsOn}.`);
    if (endsOn !== null && endedOn >= endsOn)
      throw fault('endedOn', `Le mandat prend fin le ${endsOn} : une fin anticipée tombe avant.`);
    const end = { seatId: id, kind, endedOn, reason, recordedAt: context.clock.now() };
    await refusing(ENDING, () => appendMandateEnd(transaction, end));
    return id;
  });
}

function refuseBackwards(startsOn: PlainDate, endsOn: PlainDate | null): void {
  if (endsOn !== null && endsOn < startsOn)
    throw fault('endsOn', `Le dernier jour (${endsOn}) vient avant le premier (${startsOn}).`);
}

function meetingOf(id: string | null | undefined): string | null {
  return id === null || id === undefined ? null : checked('electedAtMeetingId', () => parseIdentifier(id));
}

async function append(
  { clock }: RequestContext,
  transaction: Transaction,
  mandate: Omit<NewMandate, 'id' | 'recordedAt'>,
): Promise<string> {
  await holdOthers(transaction, 'governance board seats');
  const added = { ...mandate, id: uuidV7(clock), recordedAt: clock.now() };
  await refusing(ELECTING, () => appendMandate(transaction, added));
  return added.id;
}

function writeSeat(
  context: RequestContext,
  input: { readonly seatId: string; readonly version: number },
  write: (transaction: Transaction, seat: BoardSeat) => Promise<string>,
): Promise<string> {
  const id = checked('seatId', () => parseIdentifier(input.seatId));
  refuseNoVersion(input.version);
  return context.write(async (transaction) => {
    await holdOthers(transaction, 'governance board seats');
    const [seat] = await boardSeatsById(transaction, [id]);
    if (!seat) throw missing('seatId', 'Ce siège n’existe pas.');
    if (seat.kind === 'EX_OFFICIO')
      throw conflict('seatId', 'Un siège de droit vient de la convention (article 5) et n’a pas de mandat.');
    refuseStale(seat.version, input.version, 'Ce siège');
    return write(transaction, seat);
  });
}
