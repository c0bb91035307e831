import {
  checked,
  conflict,
  holdOthers,
  missing,
  textOf,
  type RequestContext,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parisToday, parseIdentifier } from '@iscg/values';
import { actOnce } from '../act-recording/index.js';
import type { CancelDisseminationStepInput, DisseminationStep } from './dissemination-step.model.js';
import { appendCancellation, stepById, stepsOfDisseminations } from './dissemination-step.store.js';

const LONGEST_REASON = 500;

/**
 * Cancels a step recorded by mistake, once a key; answers the id of its recipient. A sending is cancelled last, once
 * nothing that followed from it counts.
 * @throws PortalError `NOT_FOUND`, `BAD_USER_INPUT`, `CONFLICT`
 */
export async function cancelStep(context: RequestContext, input: CancelDisseminationStepInput): Promise<string> {
  const stepId = checked('stepId', () => parseIdentifier(input.stepId));
  const reason = textOf('reason', 'Le motif', input.reason, LONGEST_REASON);
  await actOnce(context, 'cancel-dissemination-step', input, async (transaction) => {
    await holdOthers(transaction, 'dissemination');
    const step = await stepById(transaction, stepId);
    if (!step) throw missing('stepId', 'Cet enregistrement n’existe pas.');
    if (step.cancelledOn !== null)
      throw conflict('stepId', `Cet enregistrement est déjà annulé depuis le ${step.cancelledOn}.`);
    await refuseWithFollowing(transaction, step);
    await appendCancellation(transaction, {
      ...{ stepId, reason, cancelledOn: parisToday(context.clock), recordedAt: context.clock.now() },
    });
    // Cancelled once, a step names its own cancellation.
    return stepId;
  });
  const step = await stepById(await context.read(), stepId);
  if (!step) throw missing('stepId', 'Cet enregistrement n’existe pas.');
  return step.disseminationId;
}

async function refuseWithFollowing(transaction: Transaction, step: DisseminationStep): Promise<void> {
  if (step.kind !== 'SENT') return;
  const steps = await stepsOfDisseminations(transaction, [step.disseminationId]);
  if (steps.every(({ kind, cancelledOn }) => kind === 'SENT' || cancelledOn !== null)) return;
  throw conflict('stepId', 'Cet envoi a été suivi d’un accusé de réception ou d’une relance : annulez-les d’abord.');
}
