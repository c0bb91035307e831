import { checked, fault, holdOthers, lineOf, refuseFuture, refuseStale, type RequestContext } from '@iscg/subgraph-kit';
import { parseFiscalYear, toCents, uuidV7 } from '@iscg/values';
import { actOnce } from '../act/index.js';
import type { SetFipdEnvelopeInput } from './fipd-envelope.model.js';
import { appendEnvelope, envelopeVersion } from './fipd-envelope.store.js';

const LONGEST_SOURCE = 200;

/**
 * Records a decision on the envelope of a year; answers the decision's id.
 * @throws PortalError `CONFLICT`, `BAD_USER_INPUT`
 */
export function setFipdEnvelope(context: RequestContext, input: SetFipdEnvelopeInput): Promise<string> {
  const fiscalYear = checked('fiscalYear', () => parseFiscalYear(input.fiscalYear));
  const source = lineOf('source', 'La source', input.source, LONGEST_SOURCE);
  refuseFuture(context.clock, 'decidedOn', input.decidedOn);
  if (toCents(input.amount) === 0n) throw fault('amount', 'Le montant d’une enveloppe est supérieur à zéro.');
  if (input.version < 1) throw fault('version', 'La version est un entier positif : reprenez celle lue.');
  return actOnce(context, 'set-fipd-envelope', input, async (transaction) => {
    await holdOthers(transaction, `fipd-envelope ${fiscalYear}`);
    refuseStale(await envelopeVersion(transaction, fiscalYear), input.version, 'L’enveloppe');
    const id = uuidV7(context.clock);
    await appendEnvelope(transaction, context.clock, id, { ...input, source });
    return id;
  });
}
