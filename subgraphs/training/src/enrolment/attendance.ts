import { PortalError } from '@iscg/access';
import type { RequestContext } from '@iscg/subgraph-kit';
import { parisToday, parseIdentifier, plusDays, type Clock } from '@iscg/values';
import { sessionToChange, touchSession, type LockedSession } from '../session/index.js';
import type { RecordAttendanceInput } from './enrolment.args.js';
import { seatHolders, updateAttendance } from './enrolment.store.js';

/** Days after a session during which its sheet may be corrected. */
const CORRECTABLE_DAYS = 30;

/**
 * Records who came to a session, of everybody who holds a seat, from its beginning until 30 days after it.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT` for a sheet that is not complete
 */
export function recordAttendance(context: RequestContext, input: RecordAttendanceInput): Promise<string> {
  const sessionId = parseIdentifier(input.sessionId);
  const attended = input.attended.map(parseIdentifier);
  const sheet = [...attended, ...input.absent.map(parseIdentifier)];
  return context.write(async (transaction) => {
    refuseOutOfTime(context.clock, await sessionToChange(transaction, sessionId, input.version));
    refuseIncomplete(sheet, await seatHolders(transaction, sessionId));
    await updateAttendance(transaction, sessionId, attended);
    await touchSession(transaction, sessionId);
    return sessionId;
  });
}

function refuseOutOfTime(clock: Clock, { state, startsAt, endsAt }: LockedSession): void {
  const conflict = (message: string) => new PortalError('CONFLICT', message, { field: 'sessionId' });
  if (state !== 'OPEN' && state !== 'HELD') {
    throw conflict('Une session en préparation ou annulée n’a pas de feuille de présence.');
  }
  if (startsAt > clock.now()) throw conflict('La session n’a pas commencé : on ne sait pas encore qui vient.');
  const lastDay = plusDays(parisToday({ now: () => endsAt }), CORRECTABLE_DAYS);
  if (state === 'HELD' && parisToday(clock) > lastDay) {
    throw conflict(`La feuille de présence ne se corrige plus depuis le ${lastDay}.`);
  }
}

function refuseIncomplete(sheet: readonly string[], holders: readonly string[]): void {
  const named = new Set(sheet);
  const known = new Set(holders);
  const fault = (message: string) => new PortalError('BAD_USER_INPUT', message, { field: 'attended' });
  if (named.size !== sheet.length) throw fault('Une personne figure deux fois sur la feuille de présence.');
  if (sheet.some((id) => !known.has(id))) {
    throw new PortalError('NOT_FOUND', 'Une personne de la feuille n’a pas de place dans cette session.', {
      field: 'attended',
    });
  }
  const missing = holders.length - sheet.length;
  if (missing > 0) throw fault(`La feuille de présence est incomplète : il y manque ${missing} personne(s).`);
}
