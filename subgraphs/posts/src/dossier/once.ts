import { createHash } from 'node:crypto';
import type { RequestContext, Transaction } from '@iscg/subgraph-kit';
import { appendRecording, holdOthers, recordingByKey } from './dossier-recording.store.js';
import { conflict } from './refusal.js';
import { refuseNoKey } from './texts.js';

/** What is sent to open a dossier. */
export interface Opening {
  readonly idempotencyKey: string;
}

/**
 * Opens a dossier in one transaction: the same key and content give the same dossier, opened once even under
 * concurrent calls. `open` answers its id.
 * @throws PortalError `CONFLICT` when the key has served for something else
 */
export function openOnce(
  context: RequestContext,
  kind: string,
  input: Opening,
  open: (transaction: Transaction) => Promise<string>,
): Promise<string> {
  const { idempotencyKey } = input;
  refuseNoKey(idempotencyKey);
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([kind, Object.entries(input).sort()]))
    .digest('hex');
  return context.write(async (transaction) => {
    await holdOthers(transaction, idempotencyKey);
    const earlier = await recordingByKey(transaction, idempotencyKey);
    if (earlier?.fingerprint === fingerprint) return earlier.dossierId;
    if (earlier) throw conflict('idempotencyKey', 'Cette clé d’idempotence a déjà servi pour une autre demande.');
    const dossierId = await open(transaction);
    await appendRecording(transaction, { dossierId, fingerprint }, context.viewer.subject, idempotencyKey);
    return dossierId;
  });
}
