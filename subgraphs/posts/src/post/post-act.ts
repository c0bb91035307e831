import { PortalError } from '@iscg/access';
import { checked, fault, type RequestContext, type Transaction } from '@iscg/subgraph-kit';
import { parseIdentifier, uuidV7, type PlainDate } from '@iscg/values';
import { frenchDay, parseFte } from '../competence/index.js';
import type { LifecycleKind } from './lifecycle.js';
import type { FillPostInput, PostActInput } from './post-act.args.js';
import { refusalOf, refuseImpossibleAct } from './post-act.refusal.js';
import {
  appendEvent,
  lockPost,
  recruitmentOf,
  standingEvents,
  type ActedPost,
  type Holder,
  type NewEvent,
} from './post-act.store.js';

/** What an act recorded, and the day on which it takes effect. */
export interface Act {
  readonly postId: string;
  readonly eventId: string;
  readonly on: PlainDate;
}

/**
 * Records that something happened to a post, on the version that was read.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function actOnPost(context: RequestContext, kind: LifecycleKind, input: PostActInput): Promise<Act> {
  return recordAct(context, kind, input, async () => null);
}

/**
 * Records who takes up a post, and begins the assignment.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function fillPost(context: RequestContext, input: FillPostInput): Promise<Act> {
  return recordAct(context, 'FILLED', input, (transaction, post) =>
    holderOf(transaction, post, {
      assignmentId: uuidV7(context.clock),
      workerId: checked('workerId', () => parseIdentifier(input.workerId)),
      fte: checked('fte', () => parseFte(input.fte)),
      on: input.on,
    }),
  );
}

function recordAct(
  context: RequestContext,
  kind: LifecycleKind,
  { postId, version, on, reason }: PostActInput,
  holder: (transaction: Transaction, post: ActedPost) => Promise<Holder | null>,
): Promise<Act> {
  return context.write(async (transaction) => {
    const post = await postToChange(
      transaction,
      checked('postId', () => parseIdentifier(postId)),
      version,
    );
    refuseImpossibleAct(post.reference, await standingEvents(transaction, post.id), kind, on);
    const id = uuidV7(context.clock);
    const event = { id, postId: post.id, kind, on, reason, cancels: null };
    return record(transaction, { ...event, holder: await holder(transaction, post) });
  });
}

/** The post, held until the transaction ends. @throws PortalError `NOT_FOUND`, or `CONFLICT` on another version */
export async function postToChange(transaction: Transaction, id: string, version: number): Promise<ActedPost> {
  const post = await lockPost(transaction, id);
  if (!post) throw new PortalError('NOT_FOUND', 'Ce poste n’existe pas.', { field: 'postId' });
  if (post.version === version) return post;
  throw new PortalError(
    'CONFLICT',
    `${post.reference} a changé depuis votre lecture (version ${post.version}, vous aviez la ${version}) : relisez-le, rien n’est enregistré.`,
    { field: 'version' },
  );
}

/** Checks who takes up a post. @throws PortalError when there is no such person, or not yet, or not for so long */
export async function holderOf(
  transaction: Transaction,
  post: ActedPost,
  { on, ...holder }: Holder & { readonly on: PlainDate },
): Promise<Holder> {
  const recruited = await recruitmentOf(transaction, holder.workerId);
  if (recruited === undefined) {
    throw new PortalError('NOT_FOUND', 'Cette personne n’existe pas.', { field: 'workerId' });
  }
  if (recruited > on) {
    throw fault('on', `Cette personne n’est recrutée que le ${frenchDay(recruited)}.`);
  }
  if (Number(holder.fte) > Number(post.fte)) {
    throw fault('fte', `La quotité de ${holder.fte} dépasse celle du poste, ${post.fte}.`);
  }
  return holder;
}

/** Writes the event. @throws PortalError when the database refuses its holder */
export async function record(transaction: Transaction, event: NewEvent): Promise<Act> {
  await refusing(() => appendEvent(transaction, event));
  return { postId: event.postId, eventId: event.id, on: event.on };
}

/** Writes. @throws PortalError for what the database refuses and a person can mend */
export async function refusing(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw refusalOf(error);
  }
}
