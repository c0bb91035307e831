import { PortalError } from '@iscg/access';
import {
  checked,
  conflict,
  fault,
  holdOthers,
  lineOf,
  missing,
  refuseFuture,
  refuseNoVersion,
  refuseStale,
  type RequestContext,
  type Transaction,
} from '@iscg/subgraph-kit';
import { compareEuro, parseIdentifier, uuidV7, yearOf } from '@iscg/values';
import { actOnce } from '../act/index.js';
import { acknowledgesOwn } from './financial-report.access.js';
import type { AcknowledgeFinancialReportInput, SendFinancialReportInput } from './financial-report.args.js';
import { appendReceipt, appendSending, financialReportsById, type ReportRow } from './financial-report.store.js';

const LONGEST_REFERENCE = 120;

/**
 * ANISCG sends a report to its funder: until it is acknowledged it may be sent again, corrected. Answers its id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export async function sendFinancialReport(context: RequestContext, input: SendFinancialReportInput): Promise<string> {
  const id = checked('financialReportId', () => parseIdentifier(input.financialReportId));
  const reference = lineOf('reference', 'La référence', input.reference, LONGEST_REFERENCE);
  const { sentOn, spent } = input;
  refuseNoVersion(input.version);
  refuseFuture(context.clock, 'sentOn', sentOn);
  await actOnce(context, 'send-financial-report', input, async (transaction) => {
    const report = await reportToChange(context, transaction, id, input.version);
    if (yearOf(sentOn) <= report.fiscalYear)
      throw fault('sentOn', `Le compte rendu porte sur l’exercice ${report.fiscalYear} : il s’envoie après sa fin.`);
    if (compareEuro(spent, report.paid) > 0)
      throw fault('spent', `Le montant utilisé dépasse la subvention reçue, ${report.paid} €.`);
    const sendingId = uuidV7(context.clock);
    await appendSending(transaction, report, { id: sendingId, sentOn, spent, reference });
    return sendingId;
  });
  return id;
}

/**
 * The funder acknowledges the report on its own subsidy; answers its id.
 * @throws PortalError `NOT_FOUND`, `FORBIDDEN`, `CONFLICT`, `BAD_USER_INPUT`
 */
export async function acknowledgeFinancialReport(
  context: RequestContext,
  input: AcknowledgeFinancialReportInput,
): Promise<string> {
  const id = checked('financialReportId', () => parseIdentifier(input.financialReportId));
  const { receivedOn } = input;
  refuseNoVersion(input.version);
  refuseFuture(context.clock, 'receivedOn', receivedOn);
  const [found] = await financialReportsById(await context.read(), context.clock, [id]);
  if (!found) throw missing('financialReportId', 'Ce compte rendu financier n’existe pas.');
  if (!acknowledgesOwn.allows(context.viewer, found))
    throw new PortalError('FORBIDDEN', acknowledgesOwn.sentence, { rule: acknowledgesOwn.name });
  await actOnce(context, 'acknowledge-report', input, async (transaction) => {
    const report = await reportToChange(context, transaction, id, input.version);
    if (report.sentOn === null) throw conflict('financialReportId', 'Ce compte rendu n’est pas encore envoyé.');
    if (receivedOn < report.sentOn)
      throw fault('receivedOn', `La réception (${receivedOn}) ne précède pas l’envoi, le ${report.sentOn}.`);
    const receiptId = uuidV7(context.clock);
    await appendReceipt(transaction, report, receiptId, receivedOn);
    return receiptId;
  });
  return id;
}

async function reportToChange(
  context: RequestContext,
  transaction: Transaction,
  id: string,
  version: number,
): Promise<ReportRow> {
  await holdOthers(transaction, `financial-report ${id}`);
  const [report] = await financialReportsById(transaction, context.clock, [id]);
  if (!report) throw missing('financialReportId', 'Ce compte rendu financier n’existe pas.');
  refuseStale(report.version, version, 'Le compte rendu');
  if (report.receivedOn !== null)
    throw conflict('financialReportId', `Le financeur a déjà accusé réception, le ${report.receivedOn}.`);
  return report;
}
