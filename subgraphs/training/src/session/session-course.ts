import { PortalError } from '@iscg/access';
import { refusing, type ConstraintRefusal, type RequestContext } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { advanceSession, type LockedSession } from './session-keeping.store.js';
import { sessionToChange } from './session-keeping.js';
import type { CancelSessionInput, SessionVersionInput } from './session-plan.args.js';
import type { SessionState } from './session.model.js';

const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  session_course: ['CONFLICT', 'id', 'Une session en préparation s’ouvre ; une session ouverte se tient ou s’annule.'],
  session_attendance_known: [
    'CONFLICT',
    'id',
    'La feuille de présence n’est pas remplie : dites d’abord qui est venu et qui était absent.',
  ],
};

/** Puts a draft into the calendar, where it takes enrolments. @throws PortalError `NOT_FOUND`, `CONFLICT` */
export function openSession(context: RequestContext, input: SessionVersionInput): Promise<string> {
  return advance(context, input, 'OPEN', null, ({ startsAt }) => {
    if (startsAt <= context.clock.now()) throw conflict('Une session s’ouvre avant son premier jour.');
  });
}

/** Says that a session took place; the waiting list ends. @throws PortalError `NOT_FOUND`, `CONFLICT` */
export function holdSession(context: RequestContext, input: SessionVersionInput): Promise<string> {
  return advance(context, input, 'HELD', null, ({ endsAt }) => {
    if (endsAt > context.clock.now())
      throw conflict('La session n’est pas finie : elle ne peut pas encore être tenue.');
  });
}

/**
 * Cancels a session: the parties concerned are informed, its venue and its seats are free, its waiting list ends.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`
 */
export function cancelSession(context: RequestContext, input: CancelSessionInput): Promise<string> {
  return advance(context, input, 'CANCELLED', input.reason, () => undefined);
}

function advance(
  context: RequestContext,
  { id, version }: SessionVersionInput,
  state: SessionState,
  reason: string | null,
  check: (session: LockedSession) => void,
): Promise<string> {
  const sessionId = parseIdentifier(id);
  return context.write(async (transaction) => {
    const session = await sessionToChange(transaction, sessionId, version);
    if (session.state === state) throw conflict('La session est déjà dans cet état.');
    check(session);
    await refusing(REFUSALS, () => advanceSession(transaction, sessionId, state, reason));
    return sessionId;
  });
}

function conflict(message: string): PortalError {
  return new PortalError('CONFLICT', message, { field: 'id' });
}
