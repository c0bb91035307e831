import { PortalError, holdsAny } from '@iscg/access';
import { refusing, type ConstraintRefusal, type RequestContext, type Transaction } from '@iscg/subgraph-kit';
import { parseIdentifier, uuidV7 } from '@iscg/values';
import { createOnce } from '../recorded-call/index.js';
import { onboardingsOfWorkers } from '../onboarding/index.js';
import { sessionsById, type Session } from '../session/index.js';
import { enrolsOwnPersons } from './enrolment.access.js';
import type { EnrolInput, WithdrawEnrolmentInput } from './enrolment.args.js';
import { enrolmentsById, insertEnrolment, insertWithdrawal } from './enrolment.store.js';

const TWICE = 'Cette personne est déjà inscrite à cette session.';
const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  enrolment_once_worker: ['CONFLICT', 'workerId', TWICE],
  enrolment_once_label: ['CONFLICT', 'personLabel', TWICE],
  enrolment_session_open: ['CONFLICT', 'sessionId', 'Cette session ne prend pas d’inscription.'],
  enrolment_of_competence: [
    'BAD_USER_INPUT',
    'party',
    'Cette partie n’est pas compétente pour cet intervenant social.',
  ],
  enrolment_withdrawable: ['CONFLICT', 'id', 'Cette inscription est déjà close.'],
};

/** An enrolment and its session. */
export interface EnrolmentPlace {
  readonly enrolmentId: string;
  readonly sessionId: string;
}

/**
 * Enrols a person, once a key: with a seat while there is one, else on the waiting list, in the order of asking. A State party sends
 * its own persons until the session begins; ANISCG anybody, until it is held.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`, `FORBIDDEN`
 */
export async function enrol(context: RequestContext, input: EnrolInput): Promise<EnrolmentPlace> {
  const sessionId = parseIdentifier(input.sessionId);
  const person = personOf(input);
  const enrolmentId = await createOnce(context, 'enrol', input, async (transaction) => {
    const session = await sessionTaking(context, transaction, sessionId);
    if (!enrolsOwnPersons.allows(context.viewer, { parties: [input.party], departmentCode: session.departmentCode })) {
      throw new PortalError('FORBIDDEN', enrolsOwnPersons.sentence, { rule: enrolsOwnPersons.name });
    }
    if (
      person.workerId !== null &&
      (await onboardingsOfWorkers(transaction, context.clock, [person.workerId])).length === 0
    ) {
      throw new PortalError('NOT_FOUND', 'Cet intervenant social n’existe pas.', { field: 'workerId' });
    }
    const id = uuidV7(context.clock);
    await refusing(REFUSALS, () => insertEnrolment(transaction, { id, sessionId, party: input.party, ...person }));
    return id;
  });
  return { enrolmentId, sessionId };
}

/**
 * Withdraws an enrolment before the session begins; the first on the waiting list moves up in the same transaction.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`
 */
export function withdrawEnrolment(context: RequestContext, input: WithdrawEnrolmentInput): Promise<EnrolmentPlace> {
  const id = parseIdentifier(input.id);
  return context.write(async (transaction) => {
    const [enrolment] = await enrolmentsById(transaction, [id]);
    if (!enrolment) throw new PortalError('NOT_FOUND', 'Cette inscription n’existe pas.', { field: 'id' });
    const [session] = await sessionsById(transaction, [enrolment.sessionId]);
    if (!session || (session.state === 'OPEN' && session.startsAt <= context.clock.now())) {
      throw new PortalError('CONFLICT', 'La session a commencé : la feuille de présence dit qui est venu.', {
        field: 'id',
      });
    }
    await refusing(REFUSALS, () => insertWithdrawal(transaction, id));
    return { enrolmentId: id, sessionId: enrolment.sessionId };
  });
}

async function sessionTaking(context: RequestContext, transaction: Transaction, id: string): Promise<Session> {
  const [session] = await sessionsById(transaction, [id]);
  if (!session) throw new PortalError('NOT_FOUND', 'Cette session n’existe pas.', { field: 'sessionId' });
  const begun = session.startsAt <= context.clock.now();
  if (session.state !== 'OPEN' || (begun && !holdsAny(context.viewer, ['ANISCG']))) {
    const why = session.state === 'OPEN' ? 'elle a commencé' : 'elle n’est pas ouverte';
    throw new PortalError('CONFLICT', `Cette session ne prend pas d’inscription : ${why}.`, { field: 'sessionId' });
  }
  return session;
}

function personOf({ workerId, personLabel }: EnrolInput) {
  const worker = workerId === undefined || workerId === null ? null : parseIdentifier(workerId);
  const label = personLabel ?? null;
  if ((worker === null) === (label === null)) {
    throw new PortalError('BAD_USER_INPUT', 'Inscrivez soit un intervenant social, soit une personne par son nom.', {
      field: 'personLabel',
    });
  }
  return { workerId: worker, personLabel: label };
}
