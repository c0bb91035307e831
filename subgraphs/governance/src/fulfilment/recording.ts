import {
  refusing,
  type ConstraintRefusal,
  type RequestContext,
  type Transaction,
  checked,
  conflict,
  fault,
  missing,
  refuseFuture,
  refuseNoVersion,
  refuseOtherParty,
  refuseStale,
  textOf,
} from '@iscg/subgraph-kit';
import { parisToday, parseIdentifier, uuidV7, type PlainDate } from '@iscg/values';
import { actOnce } from '../act-recording/index.js';
import { undertakingsById, type Undertaking } from '../undertaking/index.js';
import { evidenceOf } from './evidence-reading.js';
import { recordsOwnFulfilments } from './fulfilment.access.js';
import type { RecordFulfilmentInput, WithdrawFulfilmentInput } from './fulfilment.args.js';
import { appendFulfilment, appendFulfilmentWithdrawal, fulfilmentsById } from './fulfilment.store.js';

const LONGEST_REASON = 500;

const RECORDING: Readonly<Record<string, ConstraintRefusal>> = {
  fulfilment_of_the_undertaking: [
    'BAD_USER_INPUT',
    'occurredOn',
    'Un engagement se tient à partir de la signature de la convention, ou de la réunion qui l’a décidé.',
  ],
};
const WITHDRAWING: Readonly<Record<string, ConstraintRefusal>> = {
  fulfilment_withdrawn_once: ['CONFLICT', 'version', 'Cet enregistrement est déjà retiré.'],
};

/**
 * Records that a debtor kept a commitment, with its evidence, once a key; answers its id.
 * @throws PortalError `NOT_FOUND`, `BAD_USER_INPUT`, `CONFLICT`, `FORBIDDEN` for another party’s commitment
 */
export function recordFulfilment(context: RequestContext, input: RecordFulfilmentInput): Promise<string> {
  const { party: partyCode, occurredOn, dueOn = null } = input;
  const undertakingId = checked('undertakingId', () => parseIdentifier(input.undertakingId));
  const evidence = evidenceOf(input.evidence);
  refuseFuture(context.clock, 'occurredOn', occurredOn);
  return actOnce(context, 'record-fulfilment', input, async (transaction) => {
    const [undertaking] = await undertakingsById(transaction, context.clock, [undertakingId]);
    if (!undertaking) throw missing('undertakingId', 'Cet engagement n’existe pas.');
    refuseOtherParty(recordsOwnFulfilments, context.viewer, partyCode);
    refuseForeign(undertaking, partyCode, dueOn);
    const id = uuidV7(context.clock);
    const kept = { id, undertakingId, partyCode, dueOn, occurredOn, recordedAt: context.clock.now(), evidence };
    await refusing(RECORDING, () => appendFulfilment(transaction, kept));
    return id;
  });
}

/**
 * Withdraws a fulfilment recorded by mistake, on the version that was read; answers its id.
 * @throws PortalError `NOT_FOUND`, `BAD_USER_INPUT`, `CONFLICT`, `FORBIDDEN` for another party’s
 */
export function withdrawFulfilment(context: RequestContext, input: WithdrawFulfilmentInput): Promise<string> {
  const id = checked('fulfilmentId', () => parseIdentifier(input.fulfilmentId));
  const reason = textOf('reason', 'Le motif', input.reason, LONGEST_REASON);
  refuseNoVersion(input.version);
  return context.write((transaction) => withdraw(context, transaction, { id, version: input.version, reason }));
}

async function withdraw(
  { viewer, clock }: RequestContext,
  transaction: Transaction,
  { id, version, reason }: { readonly id: string; readonly version: number; readonly reason: string },
): Promise<string> {
  const [fulfilment] = await fulfilmentsById(transaction, [id]);
  if (!fulfilment) throw missing('fulfilmentId', 'Cet enregistrement n’existe pas.');
  refuseOtherParty(recordsOwnFulfilments, viewer, fulfilment.partyCode);
  if (fulfilment.source === 'FACT')
    throw conflict(
      'fulfilmentId',
      'Ce fait vient du registre des versements et ne se retire pas ici : une contre-passation là-bas l’efface.',
    );
  refuseStale(fulfilment.version, version);
  if (fulfilment.withdrawnOn !== null) throw conflict('fulfilmentId', 'Cet enregistrement est déjà retiré.');
  await refusing(WITHDRAWING, () => appendFulfilmentWithdrawal(transaction, fulfilment, parisToday(clock), reason));
  return id;
}

/** @throws PortalError `BAD_USER_INPUT` for what nobody records, and when the party owes no such thing on that day */
function refuseForeign(
  { owedByCodes, periods, keptByFacts }: Undertaking,
  partyCode: string,
  dueOn: PlainDate | null,
): void {
  if (keptByFacts)
    throw fault('undertakingId', 'Une subvention se constate au registre des versements et ne s’enregistre pas ici.');
  if (!owedByCodes.some((code) => code === partyCode))
    throw fault('party', 'Cette partie n’est pas débitrice de cet engagement.');
  const days = periods.map((period) => period.dueOn);
  if (days.length === 0 && dueOn !== null) throw fault('dueOn', 'Cet engagement n’a pas d’échéance.');
  if (days.length > 0 && !days.some((day) => day === dueOn))
    throw fault('dueOn', `Choisissez l’échéance tenue, de celle du ${days[0]} à celle du ${days.at(-1)}.`);
}
