import { checked, conflict, fault, missing, type RequestContext, type Transaction } from '@iscg/subgraph-kit';
import { parseIdentifier, type PlainDate } from '@iscg/values';
import { boardRules } from '../board-rules/index.js';
import { boardSeatsById, type BoardSeat } from '../board-seat/index.js';
import { insertPresences, type NewPresence } from './attendance-sheet.store.js';
import type { BoardPresenceInput, RecordBoardAttendanceInput } from './board-meeting.args.js';
import { refuseApproved, refuseBeforeItsDay, writeMeeting } from './meeting-keeping.js';
import { advanceRevision } from './meeting-keeping.store.js';

const MOST_ENTRIES = 60;

/**
 * Records who attended, until the minutes are approved; answers the id of the meeting.
 * @throws PortalError `BAD_USER_INPUT` for a seat outside its mandate, a proxy to a seat that is not there or that holds
 * too many; `NOT_FOUND`, `CONFLICT`
 */
export function recordBoardAttendance(context: RequestContext, input: RecordBoardAttendanceInput): Promise<string> {
  const entries = entriesOf(input.entries);
  return writeMeeting(context, input, async (transaction, meeting, { attendanceRevision }) => {
    refuseApproved(meeting, 'la présence');
    if (meeting.state === 'CANCELLED')
      throw conflict(
        'meetingId',
        `La réunion est annulée depuis le ${meeting.cancelledOn} : personne n’y est présent.`,
      );
    refuseBeforeItsDay(context, meeting);
    const seats = await seatsOf(transaction, meeting.meetsOn, entries);
    const { mostProxies } = await boardRules.on(transaction, meeting.meetsOn);
    refuseProxies(entries, seats, mostProxies);
    await insertPresences(transaction, meeting, attendanceRevision + 1, entries);
    await advanceRevision(transaction, meeting.id, 'attendance');
  });
}

function entriesOf(entries: readonly BoardPresenceInput[]): NewPresence[] {
  if (entries.length < 1 || entries.length > MOST_ENTRIES)
    throw fault('entries', `Une feuille de présence a de 1 à ${MOST_ENTRIES} lignes.`);
  const read = entries.map(({ seatId, presence, representedBySeatId }) => ({
    seatId: checked('entries', () => parseIdentifier(seatId)),
    presence,
    representedBy: representedBySeatId ? checked('entries', () => parseIdentifier(representedBySeatId)) : null,
  }));
  if (new Set(read.map(({ seatId }) => seatId)).size < read.length)
    throw fault('entries', 'Un siège est cité deux fois sur la feuille de présence.');
  return read;
}

/** @throws PortalError for a seat that does not exist, or whose mandate does not cover that day */
async function seatsOf(
  transaction: Transaction,
  day: PlainDate,
  entries: readonly NewPresence[],
): Promise<ReadonlyMap<string, BoardSeat>> {
  const ids = [
    ...new Set(entries.flatMap(({ seatId, representedBy }) => [seatId, ...(representedBy ? [representedBy] : [])])),
  ];
  const seats = new Map((await boardSeatsById(transaction, ids)).map((seat) => [seat.id, seat]));
  for (const id of ids) {
    const seat = seats.get(id);
    if (!seat) throw missing('entries', 'Un des sièges cités n’existe pas.');
    const { office, startsOn, endsOn } = seat;
    if (endsOn !== null && endsOn < day)
      throw fault('entries', `Le mandat du siège « ${office} » a pris fin le ${endsOn}, avant la réunion du ${day}.`);
    if (startsOn > day)
      throw fault(
        'entries',
        `Le mandat du siège « ${office} » ne commence que le ${startsOn}, après la réunion du ${day}.`,
      );
  }
  return seats;
}

/** @throws PortalError `BAD_USER_INPUT` */
function refuseProxies(
  entries: readonly NewPresence[],
  seats: ReadonlyMap<string, BoardSeat>,
  mostProxies: number,
): void {
  const present = new Set(entries.filter(({ presence }) => presence === 'PRESENT').map(({ seatId }) => seatId));
  const held = new Map<string, number>();
  const named = (id: string) => `« ${seats.get(id)?.office ?? id} »`;
  for (const { seatId, presence, representedBy } of entries) {
    if (presence !== 'REPRESENTED') {
      if (representedBy)
        throw fault('entries', `Le siège ${named(seatId)} n’est pas représenté : il ne donne pas de pouvoir.`);
      continue;
    }
    if (!representedBy) throw fault('entries', `Dites quel siège représente le siège ${named(seatId)}.`);
    if (!present.has(representedBy))
      throw fault(
        'entries',
        `Le siège ${named(representedBy)} n’est pas présent : il ne représente pas ${named(seatId)}.`,
      );
    held.set(representedBy, (held.get(representedBy) ?? 0) + 1);
  }
  for (const [holder, proxies] of held)
    if (proxies > mostProxies)
      throw fault(
        'entries',
        `Le siège ${named(holder)} tient ${proxies} pouvoirs : le plus permis est ${mostProxies}.`,
      );
}
