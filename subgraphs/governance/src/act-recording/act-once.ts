import { once, type Creation, type RequestContext, type Transaction } from '@iscg/subgraph-kit';

const RECORDS = { table: 'governance.act_recording', idColumn: 'act_id', unique: 'act_recording_once' } as const;

/**
 * Does an act once a key; `act` answers its id.
 * @throws PortalError `BAD_USER_INPUT` for no key, `CONFLICT` when the key has served for something else
 */
export function actOnce(
  context: RequestContext,
  kind: string,
  input: Creation,
  act: (transaction: Transaction) => Promise<string>,
): Promise<string> {
  return once(context, RECORDS, kind, input, act);
}
