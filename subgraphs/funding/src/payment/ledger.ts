import { PortalError } from '@iscg/access';
import { fingerprintOf, refuseOtherwise, type RequestContext, type Transaction } from '@iscg/subgraph-kit';
import {
  compareEuro,
  fromCents,
  parisToday,
  parseIdentifier,
  toCents,
  uuidV7,
  type Clock,
  type PlainDate,
} from '@iscg/values';
import { lockSubsidyLine, touchSubsidyLine, type SubsidyLine } from '../subsidy/index.js';
import type { RecordPaymentInput, ReversePaymentInput } from './payment.args.js';
import { appendPayment, isReversed, lockKey, paymentByKey, paymentsById, type NewPayment } from './payment.store.js';

export interface LedgerEntry {
  readonly paymentId: string;
  readonly lineId: string;
}

/**
 * Records a payment on a line: once a key, never above what is outstanding, on the version that was read.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function recordPayment(context: RequestContext, input: RecordPaymentInput): Promise<LedgerEntry> {
  return once(context, 'record', input, async (transaction) => {
    const line = await lineToChange(transaction, context.clock, parseIdentifier(input.subsidyLineId), input.version);
    refuseFuture(context.clock, input.valueDate);
    if (toCents(input.amount) === 0n) throw fault('amount', 'Le montant d’un versement est supérieur à zéro.');
    if (compareEuro(input.amount, line.outstanding) > 0) {
      throw fault('amount', `Le versement de ${input.amount} € dépasse le reste dû de ${line.outstanding} €.`);
    }
    return {
      id: uuidV7(context.clock),
      lineId: line.id,
      funderCode: line.funderCode,
      amount: input.amount,
      valueDate: input.valueDate,
      externalReference: input.externalReference,
      reverses: null,
      reason: null,
    };
  });
}

/**
 * Reverses a whole payment by an opposite entry; nothing is edited or deleted.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function reversePayment(context: RequestContext, input: ReversePaymentInput): Promise<LedgerEntry> {
  return once(context, 'reverse', input, async (transaction) => {
    const [payment] = await paymentsById(transaction, [parseIdentifier(input.paymentId)]);
    if (!payment) throw new PortalError('NOT_FOUND', 'Ce versement n’existe pas.', { field: 'paymentId' });
    const line = await lineToChange(transaction, context.clock, payment.lineId, input.version);
    refuseFuture(context.clock, input.valueDate);
    if (payment.reverses)
      throw fault('paymentId', 'Une contre-passation ne se contre-passe pas : enregistrez un versement.');
    if (await isReversed(transaction, payment.id)) {
      throw new PortalError('CONFLICT', 'Ce versement est déjà contre-passé.', { field: 'paymentId' });
    }
    return {
      id: uuidV7(context.clock),
      lineId: line.id,
      funderCode: line.funderCode,
      amount: fromCents(-toCents(payment.amount)),
      valueDate: input.valueDate,
      externalReference: payment.externalReference,
      reverses: payment.id,
      reason: input.reason,
    };
  });
}

/** The same key and content give the same entry, made once even under concurrent calls; other content conflicts. */
function once(
  context: RequestContext,
  kind: 'record' | 'reverse',
  input: RecordPaymentInput | ReversePaymentInput,
  prepare: (transaction: Transaction) => Promise<NewPayment>,
): Promise<LedgerEntry> {
  const { idempotencyKey } = input;
  const fingerprint = fingerprintOf(kind, input);
  return context.write(async (transaction) => {
    await lockKey(transaction, idempotencyKey);
    const earlier = await paymentByKey(transaction, idempotencyKey);
    if (earlier) return repeated(transaction, earlier, fingerprint);
    const entry = await prepare(transaction);
    await appendPayment(transaction, entry, { recordedBy: context.viewer.subject, idempotencyKey, fingerprint });
    await touchSubsidyLine(transaction, entry.lineId);
    return { paymentId: entry.id, lineId: entry.lineId };
  });
}

async function repeated(
  transaction: Transaction,
  { paymentId, fingerprint }: { paymentId: string; fingerprint: string },
  asked: string,
): Promise<LedgerEntry> {
  refuseOtherwise(fingerprint, asked);
  const [payment] = await paymentsById(transaction, [paymentId]);
  if (!payment) throw new PortalError('NOT_FOUND', 'Ce versement n’existe pas.', { field: 'idempotencyKey' });
  return { paymentId, lineId: payment.lineId };
}

async function lineToChange(transaction: Transaction, clock: Clock, id: string, version: number): Promise<SubsidyLine> {
  const line = await lockSubsidyLine(transaction, clock, id);
  if (!line) throw new PortalError('NOT_FOUND', 'Cette ligne de subvention n’existe pas.', { field: 'subsidyLineId' });
  if (line.version === version) return line;
  throw new PortalError(
    'CONFLICT',
    `La ligne a changé depuis votre lecture (version ${line.version}, vous aviez la ${version}) : relisez-la, rien n’est enregistré.`,
    { field: 'version' },
  );
}

function refuseFuture(clock: Clock, valueDate: PlainDate): void {
  if (valueDate > parisToday(clock)) throw fault('valueDate', `La date de valeur ${valueDate} est dans le futur.`);
}

function fault(field: string, message: string): PortalError {
  return new PortalError('BAD_USER_INPUT', message, { field });
}
