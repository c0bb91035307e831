import { once, type Creation, type RequestContext, type Transaction } from '@iscg/subgraph-kit';

const RECORDINGS = {
  table: 'posts.dossier_recording',
  idColumn: 'dossier_id',
  unique: 'dossier_recording_once',
} as const;

/**
 * Opens a dossier or plans a post, once a key; `open` answers its id.
 * @throws PortalError `BAD_USER_INPUT` for no key, `CONFLICT` when the key has served for something else
 */
export function openOnce(
  context: RequestContext,
  kind: string,
  input: Creation,
  open: (transaction: Transaction) => Promise<string>,
): Promise<string> {
  return once(context, RECORDINGS, kind, input, open);
}
