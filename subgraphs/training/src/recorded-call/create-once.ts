import { once, type Creation, type RequestContext, type Transaction } from '@iscg/subgraph-kit';

const RECORDS = { table: 'training.recorded_call', idColumn: 'created_id', unique: 'recorded_call_once' } as const;

/**
 * Creates something of training, once a key; `create` answers its id.
 * @throws PortalError `BAD_USER_INPUT` for no key, `CONFLICT` when the key has served for something else
 */
export function createOnce(
  context: RequestContext,
  kind: string,
  input: Creation,
  create: (transaction: Transaction) => Promise<string>,
): Promise<string> {
  return once(context, RECORDS, kind, input, create);
}
