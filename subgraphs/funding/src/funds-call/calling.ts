import type { RequestContext, Transaction } from '@iscg/subgraph-kit';
import {
  refusing,
  type ConstraintRefusal,
  checked,
  conflict,
  fault,
  lineOf,
  missing,
  refuseNoVersion,
  refuseStale,
  textOf,
} from '@iscg/subgraph-kit';
import {
  compareEuro,
  parisToday,
  parseIdentifier,
  plusYears,
  subtractEuro,
  toCents,
  uuidV7,
  type PlainDate,
} from '@iscg/values';
import { actOnce } from '../act/index.js';
import { lockSubsidyLine, touchSubsidyLine, type SubsidyLine } from '../subsidy/index.js';
import type { CallFundsInput, WithdrawFundsCallInput } from './funds-call.args.js';
import { appendFundsCall, appendWithdrawal, fundsCallsById, withdrawnCall } from './funds-call.store.js';

const LONGEST_REFERENCE = 120;
const LONGEST_REASON = 500;

/** What was called meanwhile, or on a day that the clock has not reached. */
const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  calls_within_commitment: ['BAD_USER_INPUT', 'amount', 'Les appels de fonds dépasseraient le montant engagé.'],
};

/**
 * Calls funds on a line today: once a key, never above what is committed and not yet called, on the version that was
 * read; answers the call's id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function callFunds(context: RequestContext, input: CallFundsInput): Promise<string> {
  const lineId = checked('subsidyLineId', () => parseIdentifier(input.subsidyLineId));
  const reference = lineOf('reference', 'La référence', input.reference, LONGEST_REFERENCE);
  const calledOn = parisToday(context.clock);
  refuseNoVersion(input.version);
  refuseDueOn(calledOn, input.dueOn);
  if (toCents(input.amount) === 0n) throw fault('amount', 'Le montant d’un appel de fonds est supérieur à zéro.');
  return actOnce(context, 'call-funds', input, async (transaction) => {
    const line = await lineToChange(context, transaction, lineId, input.version);
    const callable = subtractEuro(line.committed, line.called);
    if (compareEuro(input.amount, callable) > 0)
      throw fault('amount', `L’appel de ${input.amount} € dépasse ce qui reste à appeler, ${callable} €.`);
    const id = uuidV7(context.clock);
    const { amount, dueOn } = input;
    const call = { id, lineId, funderCode: line.funderCode, amount, calledOn, dueOn, reference };
    await refusing(REFUSALS, () => appendFundsCall(transaction, call));
    await touchSubsidyLine(transaction, lineId);
    return id;
  });
}

/**
 * Withdraws a mistaken call, with its reason: nothing is edited or deleted, and what was paid stays paid. Answers the
 * call's id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export async function withdrawFundsCall(context: RequestContext, input: WithdrawFundsCallInput): Promise<string> {
  const callId = checked('fundsCallId', () => parseIdentifier(input.fundsCallId));
  const reason = textOf('reason', 'Le motif', input.reason, LONGEST_REASON);
  refuseNoVersion(input.version);
  const withdrawalId = await actOnce(context, 'withdraw-funds-call', input, async (transaction) => {
    const [found] = await fundsCallsById(transaction, context.clock, [callId]);
    if (!found) throw missing('fundsCallId', 'Cet appel de fonds n’existe pas.');
    await lineToChange(context, transaction, found.lineId, input.version);
    if (found.withdrawnOn !== null)
      throw conflict('fundsCallId', `Cet appel de fonds est déjà retiré depuis le ${found.withdrawnOn}.`);
    const id = uuidV7(context.clock);
    await appendWithdrawal(transaction, id, found, parisToday(context.clock), reason);
    await touchSubsidyLine(transaction, found.lineId);
    return id;
  });
  return (await withdrawnCall(await context.read(), withdrawalId)) ?? callId;
}

function refuseDueOn(calledOn: PlainDate, dueOn: PlainDate): void {
  const latest = plusYears(calledOn, 1);
  if (dueOn < calledOn) throw fault('dueOn', `L’échéance (${dueOn}) ne précède pas l’appel, fait le ${calledOn}.`);
  if (dueOn > latest)
    throw fault('dueOn', `L’échéance (${dueOn}) vient au plus tard un an après l’appel, le ${latest}.`);
}

async function lineToChange(
  context: RequestContext,
  transaction: Transaction,
  id: string,
  version: number,
): Promise<SubsidyLine> {
  const line = await lockSubsidyLine(transaction, context.clock, id);
  if (!line) throw missing('subsidyLineId', 'Cette ligne de subvention n’existe pas.');
  refuseStale(line.version, version, 'La ligne');
  return line;
}
