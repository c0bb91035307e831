import { parseIdentifier } from '@iscg/values';
import { checked, fault, lineOf, textOf } from '../act-recording/index.js';
import type { EvidenceInput } from './fulfilment.args.js';
import type { NewEvidence } from './fulfilment.store.js';

const LONGEST_TITLE = 160;
const LONGEST_ADDRESS = 300;
const LONGEST_NOTE = 500;

/**
 * Reads evidence as it was sent: something of the portal, a document, or both. Whether the entity exists is its own
 * subgraph’s to tell, to who may see it.
 * @throws PortalError `BAD_USER_INPUT`
 */
export function evidenceOf({ entityType, entityId, title, address, note }: EvidenceInput): NewEvidence {
  const isEntity = present(entityType) || present(entityId);
  if (isEntity && !(present(entityType) && present(entityId)))
    throw fault('evidence', 'Une preuve du portail se désigne par sa nature et par son identifiant.');
  if (!isEntity && !present(title))
    throw fault('evidence', 'Donnez une preuve : un élément du portail ou le titre d’un document.');
  if (present(address) && !present(title)) throw fault('evidence', 'Donnez le titre du document avec son adresse.');
  return {
    entityType: entityType ?? null,
    entityId: present(entityId) ? checked('evidence', () => parseIdentifier(entityId)) : null,
    title: present(title) ? lineOf('evidence', 'Le titre du document', title, LONGEST_TITLE) : null,
    address: present(address) ? addressOf(address) : null,
    note: present(note) ? textOf('evidence', 'La note', note, LONGEST_NOTE) : null,
  };
}

/** Only https: no script, no file, nothing that a browser would run in the portal’s name. */
function addressOf(text: string): string {
  const address = lineOf('evidence', 'L’adresse du document', text, LONGEST_ADDRESS);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:' && url.username === '' && url.password === '' && url.href.length <= LONGEST_ADDRESS)
    return url.href;
  throw fault('evidence', 'L’adresse du document commence par « https:// », sans nom d’utilisateur ni mot de passe.');
}

function present<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
