import { PortalError } from '@iscg/access';
import { checked, fault, type RequestContext, type Transaction } from '@iscg/subgraph-kit';
import { parseIdentifier, uuidV7 } from '@iscg/values';
import { frenchDay, parseFte } from '../competence/index.js';
import { holderOf, postToChange, record, type Act } from './post-act.js';
import type { CancelPostEventInput, CorrectPostEventInput } from './post-act.args.js';
import { refuseUnlawfulLife } from './post-act.refusal.js';
import { eventToChange, standingEvents, type ActedPost, type Holder, type StandingEvent } from './post-act.store.js';

/** A post with the event to change and every other that counts. */
interface Life {
  readonly post: ActedPost;
  readonly event: StandingEvent;
  readonly others: readonly StandingEvent[];
}

/**
 * Replaces an event by the same one on another day, or for another reason or holder; the whole life must then be lawful.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function correctPostEvent(context: RequestContext, input: CorrectPostEventInput): Promise<Act> {
  const { on, reason } = input;
  return context.write(async (transaction) => {
    const { post, event, others } = await lifeToChange(transaction, input);
    refuseUnlawfulLife(post.reference, [...others, { ...event, on }], 'on', `Avec cet événement le ${frenchDay(on)}`);
    const holder = await correctedHolder(transaction, post, event, input);
    if (on === event.on && reason === event.reason && sameHolder(holder, event.holder)) {
      throw fault('on', 'Rien n’est corrigé : l’événement est déjà enregistré ainsi.');
    }
    const id = uuidV7(context.clock);
    return record(transaction, { id, postId: post.id, kind: event.kind, on, reason, cancels: event.id, holder });
  });
}

/**
 * Says that an event never happened; the life without it must be lawful.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function cancelPostEvent(context: RequestContext, input: CancelPostEventInput): Promise<Act> {
  return context.write(async (transaction) => {
    const { post, event, others } = await lifeToChange(transaction, input);
    if (others.length === 0) {
      throw fault('eventId', `Le seul événement de ${post.reference} ne s’annule pas : fermez le poste.`);
    }
    refuseUnlawfulLife(post.reference, others, 'eventId', 'Sans cet événement');
    const { id: cancels, on } = event;
    const cancellation = { kind: 'CANCELLED', on, reason: input.reason, cancels, holder: null } as const;
    return record(transaction, { ...cancellation, id: uuidV7(context.clock), postId: post.id });
  });
}

async function lifeToChange(transaction: Transaction, input: CancelPostEventInput): Promise<Life> {
  const eventId = checked('eventId', () => parseIdentifier(input.eventId));
  const found = await eventToChange(transaction, eventId);
  if (!found) throw new PortalError('NOT_FOUND', 'Cet événement n’existe pas.', { field: 'eventId' });
  const post = await postToChange(transaction, found.postId, input.version);
  if (found.kind === 'CANCELLED') {
    throw fault('eventId', 'Une annulation ne se change pas : enregistrez de nouveau l’événement.');
  }
  const events = await standingEvents(transaction, post.id);
  const event = events.find(({ id }) => id === eventId);
  if (event) return { post, event, others: events.filter((other) => other !== event) };
  throw new PortalError('CONFLICT', 'Cet événement est déjà annulé : relisez l’histoire du poste.', {
    field: 'eventId',
  });
}

async function correctedHolder(
  transaction: Transaction,
  post: ActedPost,
  { kind, holder }: StandingEvent,
  { on, workerId, fte }: CorrectPostEventInput,
): Promise<Holder | null> {
  if (!holder || kind !== 'FILLED') {
    if ((workerId ?? fte) === null || (workerId ?? fte) === undefined) return holder;
    throw fault(workerId ? 'workerId' : 'fte', 'Seul un événement qui pourvoit le poste nomme une personne.');
  }
  return holderOf(transaction, post, {
    assignmentId: holder.assignmentId,
    workerId: workerId ? checked('workerId', () => parseIdentifier(workerId)) : holder.workerId,
    fte: fte ? checked('fte', () => parseFte(fte)) : holder.fte,
    on,
  });
}

function sameHolder(left: Holder | null, right: Holder | null): boolean {
  return left?.workerId === right?.workerId && left?.fte === right?.fte;
}
