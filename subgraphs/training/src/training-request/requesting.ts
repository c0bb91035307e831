import { PortalError, type Viewer } from '@iscg/access';
import { refusing, type ConstraintRefusal, type RequestContext, type Transaction } from '@iscg/subgraph-kit';
import { parseDepartmentCode, parseIdentifier, uuidV7 } from '@iscg/values';
import { askedTotals, refusePeriod } from '../asking/index.js';
import { createOnce } from '../recorded-call/index.js';
import { sessionsById } from '../session/index.js';
import { asksInOwnName, requestRules } from './training-request.access.js';
import type {
  AnswerTrainingRequestInput,
  RefuseTrainingRequestInput,
  RequestTrainingInput,
  WithdrawTrainingRequestInput,
} from './training-request.args.js';
import type { TrainingRequest, TrainingRequestCounts } from './training-request.model.js';
import {
  insertAnswer,
  insertRequest,
  insertRequestWithdrawal,
  trainingRequestsById,
  type RequestCount,
} from './training-request.store.js';

const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  training_request_pending: ['CONFLICT', 'id', 'Cette demande a déjà reçu une réponse, ou a été retirée.'],
};

/** Asks for a session in the name of a directorate, once a key. @throws PortalError `BAD_USER_INPUT`, `FORBIDDEN`, `CONFLICT` */
export async function requestTraining(context: RequestContext, input: RequestTrainingInput): Promise<string> {
  const departmentCode = parseDepartmentCode(input.departmentCode);
  refuseOthers(context, { partyCode: input.party, departmentCode });
  return createOnce(context, 'request-training', input, async (transaction) => {
    const { party: partyCode, audience, persons, from, to } = input;
    refusePeriod(context.clock, input);
    const [id, message] = [uuidV7(context.clock), input.message ?? null];
    const request = { id, partyCode, audience, persons, from, to, departmentCode, message };
    await insertRequest(transaction, { ...request, requestedAt: context.clock.now() });
    return id;
  });
}

/** Answers a request with a session that is not cancelled. @throws PortalError `NOT_FOUND`, `CONFLICT` */
export function answerRequest(context: RequestContext, input: AnswerTrainingRequestInput): Promise<string> {
  const sessionId = parseIdentifier(input.sessionId);
  return ending(context, input.id, async (transaction, { id }) => {
    const [session] = await sessionsById(transaction, [sessionId]);
    if (!session) throw new PortalError('NOT_FOUND', 'Cette session n’existe pas.', { field: 'sessionId' });
    if (session.state === 'CANCELLED') {
      throw new PortalError('CONFLICT', 'Une session annulée ne répond à aucune demande.', { field: 'sessionId' });
    }
    await insertAnswer(transaction, { id, sessionId, reason: null, at: context.clock.now() });
  });
}

/** Refuses a request, with the reason. @throws PortalError `NOT_FOUND`, `CONFLICT` */
export function refuseRequest(
  context: RequestContext,
  { id: given, reason }: RefuseTrainingRequestInput,
): Promise<string> {
  return ending(context, given, (transaction, { id }) =>
    insertAnswer(transaction, { id, sessionId: null, reason, at: context.clock.now() }),
  );
}

/** Withdraws a request of one's own. @throws PortalError `NOT_FOUND`, `CONFLICT` */
export function withdrawRequest(context: RequestContext, input: WithdrawTrainingRequestInput): Promise<string> {
  return ending(context, input.id, (transaction, request) => {
    refuseOthers(context, request);
    return insertRequestWithdrawal(transaction, request.id, context.clock.now());
  });
}

/** The counts of requests for one viewer. */
export function requestCountsFor(viewer: Viewer, counts: readonly RequestCount[]): TrainingRequestCounts {
  const { parties, of } = askedTotals(viewer, requestRules, counts);
  return {
    parties,
    pending: of('PENDING'),
    answered: of('ANSWERED'),
    refused: of('REFUSED'),
    withdrawn: of('WITHDRAWN'),
  };
}

function ending(
  context: RequestContext,
  given: string,
  end: (transaction: Transaction, request: TrainingRequest) => Promise<void>,
): Promise<string> {
  const id = parseIdentifier(given);
  return context.write(async (transaction) => {
    const [request] = await trainingRequestsById(transaction, [id]);
    if (!request) throw new PortalError('NOT_FOUND', 'Cette demande n’existe pas.', { field: 'id' });
    await refusing(REFUSALS, () => end(transaction, request));
    return id;
  });
}

/** @throws PortalError `FORBIDDEN` in the name of a party that the viewer does not hold */
function refuseOthers({ viewer }: RequestContext, row: Pick<TrainingRequest, 'partyCode' | 'departmentCode'>): void {
  if (asksInOwnName.allows(viewer, row)) return;
  throw new PortalError('FORBIDDEN', asksInOwnName.sentence, { rule: asksInOwnName.name });
}
