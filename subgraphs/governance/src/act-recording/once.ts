import { createHash } from 'node:crypto';
import type { RequestContext, Transaction } from '@iscg/subgraph-kit';
import { appendRecording, holdOthers, recordingOf } from './act-recording.store.js';
import { conflict } from './refusal.js';
import { refuseNoKey } from './texts.js';

/**
 * Does an act in one transaction: the same key and content of the same person give the same act, done once even under
 * concurrent calls. `act` answers its id.
 * @throws PortalError `CONFLICT` when the key has served for something else
 */
export function actOnce(
  context: RequestContext,
  kind: string,
  input: { readonly idempotencyKey: string },
  act: (transaction: Transaction) => Promise<string>,
): Promise<string> {
  const { idempotencyKey: key } = input;
  refuseNoKey(key);
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([kind, Object.entries(input).sort()]))
    .digest('hex');
  const { subject, parties } = context.viewer;
  const caller = { subject, parties, key };
  return context.write(async (transaction) => {
    await holdOthers(transaction, `governance act ${subject} ${key}`);
    const earlier = await recordingOf(transaction, caller);
    if (earlier?.fingerprint === fingerprint) return earlier.actId;
    if (earlier) throw conflict('idempotencyKey', 'Cette clé d’idempotence a déjà servi pour une autre demande.');
    const actId = await act(transaction);
    await appendRecording(transaction, { actId, fingerprint }, caller);
    return actId;
  });
}
