import { FUNDERS, PortalError } from '@iscg/access';
import { refusing, type ConstraintRefusal, type RequestContext, type Transaction } from '@iscg/subgraph-kit';
import { parseIdentifier, uuidV7, type Clock } from '@iscg/values';
import { createOnce } from '../recorded-call/index.js';
import { lockVenue } from '../venue/index.js';
import {
  insertSession,
  lockSession,
  setTrainers,
  updateSession,
  type LockedSession,
  type SessionPlan,
} from './session-keeping.store.js';
import type { ChangeSessionInput, CreateSessionInput, SessionPlanInput } from './session-plan.args.js';

const DAY = 86_400_000;

const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  session_venue_taken: ['CONFLICT', 'venueId', 'Une autre session occupe ce lieu à ces heures.'],
  session_seats_fit: ['BAD_USER_INPUT', 'seats', 'La session a plus de places que le lieu ne peut en recevoir.'],
  session_seats_not_oversold: ['CONFLICT', 'seats', 'Plus de personnes ont déjà une place dans cette session.'],
  session_settled: [
    'CONFLICT',
    'id',
    'Le programme d’une session ouverte ne change plus, ni rien d’une session passée.',
  ],
  session_programme_id_fkey: ['NOT_FOUND', 'programmeId', 'Ce programme n’existe pas.'],
  session_trainer_trainer_id_fkey: ['NOT_FOUND', 'trainerIds', 'Un de ces formateurs n’existe pas.'],
};

/**
 * Prepares a session, once a key: a draft that ANISCG and its host see.
 * @throws PortalError `BAD_USER_INPUT`, `NOT_FOUND`, `CONFLICT`
 */
export function createSession(context: RequestContext, input: CreateSessionInput): Promise<string> {
  return createOnce(context, 'create-session', input, async (transaction) => {
    const plan = planOf(context.clock, uuidV7(context.clock), input);
    await requireVenue(transaction, plan.venueId);
    await refusing(REFUSALS, () => insertSession(transaction, plan));
    await refusing(REFUSALS, () => setTrainers(transaction, plan.id, trainersOf(input)));
    return plan.id;
  });
}

/** Changes a session on the version that was read. @throws PortalError `BAD_USER_INPUT`, `NOT_FOUND`, `CONFLICT` */
export function changeSession(context: RequestContext, input: ChangeSessionInput): Promise<string> {
  const plan = planOf(context.clock, parseIdentifier(input.id), input);
  return context.write(async (transaction) => {
    const session = await sessionToChange(transaction, plan.id, input.version);
    if (session.state !== 'DRAFT' && session.state !== 'OPEN') {
      throw new PortalError('CONFLICT', 'Une session tenue ou annulée ne change plus.', { field: 'id' });
    }
    await requireVenue(transaction, plan.venueId);
    await refusing(REFUSALS, () => updateSession(transaction, plan));
    await refusing(REFUSALS, () => setTrainers(transaction, plan.id, trainersOf(input)));
    return plan.id;
  });
}

/** The session, held until the transaction ends. @throws PortalError `NOT_FOUND`, `CONFLICT` for another version */
export async function sessionToChange(transaction: Transaction, id: string, version: number): Promise<LockedSession> {
  const session = await lockSession(transaction, id);
  if (!session) throw new PortalError('NOT_FOUND', 'Cette session n’existe pas.', { field: 'id' });
  if (session.version === version) return session;
  throw new PortalError(
    'CONFLICT',
    `La session a changé depuis votre lecture (version ${session.version}, vous aviez la ${version}) : relisez-la, rien n’est enregistré.`,
    { field: 'version' },
  );
}

async function requireVenue(transaction: Transaction, id: string): Promise<void> {
  if (!(await lockVenue(transaction, id))) {
    throw new PortalError('NOT_FOUND', 'Ce lieu n’existe pas.', { field: 'venueId' });
  }
}

function planOf(clock: Clock, id: string, input: SessionPlanInput): SessionPlan {
  const { startsAt, endsAt, seats, hostParty } = input;
  const lasts = endsAt.getTime() - startsAt.getTime();
  if (lasts <= 0) throw fault('endsAt', 'La session finit avant de commencer : inversez les deux instants.');
  if (lasts > 31 * DAY) throw fault('endsAt', 'Une session dure au plus 31 jours.');
  if (startsAt <= clock.now()) throw fault('startsAt', 'Le début d’une session que l’on prépare est à venir.');
  if (hostParty !== 'ANISCG' && !FUNDERS.some((party) => party === hostParty)) {
    throw fault('hostParty', 'Une session est accueillie par une partie de l’État ou par l’ANISCG.');
  }
  const programmeId = parseIdentifier(input.programmeId);
  return { id, programmeId, venueId: parseIdentifier(input.venueId), startsAt, endsAt, seats, hostParty };
}

function trainersOf({ trainerIds }: SessionPlanInput): string[] {
  return [...new Set(trainerIds.map(parseIdentifier))];
}

function fault(field: string, message: string): PortalError {
  return new PortalError('BAD_USER_INPUT', message, { field });
}
