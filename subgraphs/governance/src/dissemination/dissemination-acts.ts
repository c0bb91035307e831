import { PortalError } from '@iscg/access';
import {
  checked,
  conflict,
  fault,
  holdOthers,
  missing,
  refuseFuture,
  type RequestContext,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parisToday, parseIdentifier, uuidV7, type PlainDate } from '@iscg/values';
import { actOnce } from '../act-recording/index.js';
import { conventionSpan } from '../convention/index.js';
import { recordsOwnLevels } from './dissemination.access.js';
import type { RecordDisseminationInput } from './dissemination.args.js';
import type { Dissemination } from './dissemination.model.js';
import { disseminationsById } from './dissemination.store.js';
import type { DisseminationStepKind } from './dissemination-step.model.js';
import { appendSteps, remindedOn } from './dissemination-writing.store.js';

const MOST_RECIPIENTS = 500;
const NAMED = 3;

/** What stands in the way of an act: the French beginning of the sentence that names the recipients. */
interface Obstacle {
  readonly told: string;
  readonly field: 'disseminationIds' | 'on';
  of(dissemination: Dissemination, on: PlainDate): boolean;
}

const NOT_SENT: Obstacle = {
  told: 'La convention n’a pas encore été envoyée à',
  field: 'disseminationIds',
  of: ({ sentOn }) => sentOn === null,
};
const BEFORE_SENT: Obstacle = {
  told: 'Ce jour précède l’envoi à',
  field: 'on',
  of: ({ sentOn }, on) => sentOn !== null && on < sentOn,
};
const ACKNOWLEDGED: Obstacle = {
  told: 'La convention a déjà un accusé de réception de',
  field: 'disseminationIds',
  of: ({ acknowledgedOn }) => acknowledgedOn !== null,
};
const SENT: Obstacle = {
  told: 'La convention a déjà été envoyée à',
  field: 'disseminationIds',
  of: ({ sentOn }) => sentOn !== null,
};

const OBSTACLES: Readonly<Record<DisseminationStepKind, readonly Obstacle[]>> = {
  SENT: [SENT],
  ACKNOWLEDGED: [NOT_SENT, ACKNOWLEDGED, BEFORE_SENT],
  REMINDED: [NOT_SENT, ACKNOWLEDGED, BEFORE_SENT],
};

/**
 * Records the same thing for several recipients, all of them or none, once a key; answers their ids in the order given.
 * @throws PortalError `NOT_FOUND`, `BAD_USER_INPUT`, `CONFLICT`, `FORBIDDEN` for the levels of another party
 */
export async function recordSteps(
  context: RequestContext,
  kind: DisseminationStepKind,
  input: RecordDisseminationInput,
): Promise<readonly string[]> {
  const ids = input.disseminationIds.map((id) => checked('disseminationIds', () => parseIdentifier(id)));
  if (ids.length === 0 || ids.length > MOST_RECIPIENTS || new Set(ids).size < ids.length)
    throw fault('disseminationIds', `Choisissez de 1 à ${MOST_RECIPIENTS} destinataires, chacun une fois.`);
  refuseMeans(kind, input);
  refuseFuture(context.clock, 'on', input.on);
  const act = { ...input, disseminationIds: ids.join() };
  await actOnce(context, `dissemination-${kind}`, act, async (transaction) => {
    await holdOthers(transaction, 'dissemination');
    const found = await disseminationsById(transaction, parisToday(context.clock), ids);
    if (found.length < ids.length) throw missing('disseminationIds', 'Un de ces destinataires n’existe pas.');
    refuseOtherLevels(context, found);
    await refuseBeforeSignature(transaction, input.on);
    for (const obstacle of OBSTACLES[kind]) refuseObstacle(obstacle, found, input.on);
    if (kind === 'REMINDED') await refuseSameDay(transaction, found, input.on);
    await appendSteps(transaction, {
      kind,
      on: input.on,
      means: input.means ?? null,
      recordedAt: context.clock.now(),
      steps: ids.map((disseminationId) => ({ id: uuidV7(context.clock), disseminationId })),
    });
    return uuidV7(context.clock);
  });
  return ids;
}

/** What is sent is sent by some means; an acknowledgement comes back by none that is kept. */
function refuseMeans(kind: DisseminationStepKind, { means = null }: RecordDisseminationInput): void {
  if (kind === 'ACKNOWLEDGED' && means !== null)
    throw fault('means', 'Un accusé de réception s’enregistre sans moyen d’envoi.');
  if (kind !== 'ACKNOWLEDGED' && means === null) throw fault('means', 'Indiquez par quel moyen.');
}

function refuseOtherLevels({ viewer }: RequestContext, found: readonly Dissemination[]): void {
  if (found.every((dissemination) => recordsOwnLevels.allows(viewer, dissemination))) return;
  throw new PortalError('FORBIDDEN', recordsOwnLevels.sentence, { rule: recordsOwnLevels.name });
}

async function refuseBeforeSignature(transaction: Transaction, on: PlainDate): Promise<void> {
  const span = await conventionSpan(transaction);
  if (span && on < span.signedOn) throw fault('on', `La convention n’est signée que le ${span.signedOn}.`);
}

function refuseObstacle({ told, field, of }: Obstacle, found: readonly Dissemination[], on: PlainDate): void {
  const stopped = found.filter((dissemination) => of(dissemination, on));
  if (stopped.length > 0) throw (field === 'on' ? fault : conflict)(field, `${told} : ${namesOf(stopped)}.`);
}

/** One reminder a day is enough: the same one recorded twice is a mistake. */
async function refuseSameDay(transaction: Transaction, found: readonly Dissemination[], on: PlainDate): Promise<void> {
  const known = await remindedOn(
    transaction,
    on,
    found.map(({ id }) => id),
  );
  const again = found.filter(({ id }) => known.has(id));
  if (again.length > 0) throw conflict('disseminationIds', `Déjà relancé ce jour-là : ${namesOf(again)}.`);
}

function namesOf(found: readonly Dissemination[]): string {
  const names = found.map(({ recipient }) => recipient).sort();
  const others = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${others > 0 ? ` et ${others} autre${others > 1 ? 's' : ''}` : ''}`;
}
