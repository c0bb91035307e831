import { createHash } from 'node:crypto';
import type { Party } from '@iscg/access';
import type { RequestContext, Transaction } from '@iscg/subgraph-kit';
import { actByKey, appendAct, holdOthers } from './act.store.js';
import { conflict } from './refusal.js';
import { refuseNoKey } from './texts.js';

/** An act of one party, told from others by what it is and by the key that its caller chose. */
export interface Act {
  readonly kind: string;
  readonly party: Party;
  readonly input: { readonly idempotencyKey: string };
}

/**
 * Makes an act in one transaction: the same key and content give the same act, made once even under concurrent calls.
 * `make` answers its id. A key serves within its party alone, so that nobody can try another party’s.
 * @throws PortalError `CONFLICT` when the key has served for something else
 */
export function once(
  context: RequestContext,
  { kind, party, input }: Act,
  make: (transaction: Transaction) => Promise<string>,
): Promise<string> {
  const { idempotencyKey } = input;
  refuseNoKey(idempotencyKey);
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([kind, Object.entries(input).sort()]))
    .digest('hex');
  return context.write(async (transaction) => {
    await holdOthers(transaction, `act ${party} ${idempotencyKey}`);
    const earlier = await actByKey(transaction, party, idempotencyKey);
    if (earlier?.fingerprint === fingerprint) return earlier.actId;
    if (earlier) throw conflict('idempotencyKey', 'Cette clé d’idempotence a déjà servi pour une autre demande.');
    const actId = await make(transaction);
    await appendAct(transaction, { actId, party, idempotencyKey, fingerprint }, context.viewer.subject);
    return actId;
  });
}
