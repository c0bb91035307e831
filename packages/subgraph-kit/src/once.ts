import { createHash } from 'node:crypto';
import { PortalError } from '@iscg/access';
import { refusing, type ConstraintRefusal } from './constraint-refusal.js';
import { callByKey, holdCall, recordCall, type CallRecords } from './once.store.js';
import type { RequestContext } from './request-context.js';
import type { Transaction } from './transaction.js';

const KEY = /^[\w.:-]{8,80}$/;
const OTHERWISE: ConstraintRefusal = [
  'CONFLICT',
  'idempotencyKey',
  'Cette clé d’idempotence a déjà servi pour une autre demande.',
];

/** Description of the field that carries the key, in every input that creates something. */
export const KEY_DESCRIPTION =
  'Chosen by the caller, 8 to 80 letters, digits, "." ":" "_" "-"; the same key and content give the same answer.';

/** What is sent to create something. */
export interface Creation {
  readonly idempotencyKey: string;
}

/**
 * Creates something in one transaction: the same person, key and content get the same thing, created once even under
 * concurrent calls. `create` answers its id.
 * @throws PortalError `BAD_USER_INPUT` for no key, `CONFLICT` when the key has served for something else
 */
export async function once(
  context: RequestContext,
  records: CallRecords,
  kind: string,
  input: Creation,
  create: (transaction: Transaction) => Promise<string>,
): Promise<string> {
  const { idempotencyKey } = input;
  refuseNoKey(idempotencyKey);
  const { subject } = context.viewer;
  const fingerprint = fingerprintOf(kind, input);
  return context.write(async (transaction) => {
    await holdCall(transaction, subject, idempotencyKey);
    const earlier = await callByKey(transaction, records, subject, idempotencyKey);
    if (earlier) {
      refuseOtherwise(earlier.fingerprint, fingerprint);
      return earlier.id;
    }
    const id = await create(transaction);
    await refusing({ [records.unique]: OTHERWISE }, () =>
      recordCall(transaction, records, subject, idempotencyKey, { id, fingerprint }),
    );
    return id;
  });
}

/** What a call asks for, whatever the order in which it is written. */
export function fingerprintOf(kind: string, input: Creation): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, Object.entries(input).sort()]))
    .digest('hex');
}

/** @throws PortalError `CONFLICT` when a key that was used comes with other content */
export function refuseOtherwise(earlier: string, asked: string): void {
  if (earlier === asked) return;
  const [code, field, message] = OTHERWISE;
  throw new PortalError(code, message, { field });
}

function refuseNoKey(key: string): void {
  if (KEY.test(key)) return;
  throw new PortalError(
    'BAD_USER_INPUT',
    'La clé d’idempotence compte de 8 à 80 lettres, chiffres, « . », « : », « _ » ou « - ».',
    { field: 'idempotencyKey' },
  );
}
