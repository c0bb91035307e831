import { PARTIES, type Deposit, type Party } from '@iscg/access';
import {
  checked,
  conflict,
  fault,
  holdOthers,
  lineOf,
  missing,
  refuseNoVersion,
  refuseOtherParty,
  refuseStale,
  refusing,
  textOf,
  type ConstraintRefusal,
  type RequestContext,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parisToday, parseIdentifier, uuidV7 } from '@iscg/values';
import { actOnce } from '../act-recording/index.js';
import { addsOwnDocuments } from './document.access.js';
import type { AddDocumentInput, AddDocumentVersionInput, WithdrawDocumentInput } from './document.args.js';
import type { Document } from './document.model.js';
import { appendDocument, appendDocumentWithdrawal, appendVersion, documentsById } from './document.store.js';

const LONGEST_TITLE = 160;
const LONGEST_REASON = 500;

const FILING: Readonly<Record<string, ConstraintRefusal>> = {
  document_version_pkey: ['CONFLICT', 'file', 'Ce fichier est déjà enregistré : envoyez-le de nouveau.'],
};

/**
 * Adds a document with its first file, once a key; answers its id.
 * @throws PortalError `BAD_USER_INPUT`, `CONFLICT`, `FORBIDDEN` in the name of another party
 */
export async function addDocument(context: RequestContext, input: AddDocumentInput): Promise<string> {
  const { owner: partyCode, kind } = input;
  const title = lineOf('title', 'Le titre', input.title, LONGEST_TITLE);
  refuseOtherParty(addsOwnDocuments, context.viewer, partyCode);
  const deposit = depositOf(context);
  const parties = readersOf(partyCode, input.readers);
  return actOnce(context, 'add-document', sentWith(input, deposit), async (transaction) => {
    const [id, addedAt] = [uuidV7(context.clock), context.clock.now()];
    await appendDocument(transaction, { id, title, kind, partyCode, parties, addedAt });
    const author = context.viewer.name;
    await refusing(FILING, () =>
      appendVersion(transaction, { ...deposit, documentId: id, partyCode, number: 1, addedAt, author }),
    );
    return id;
  });
}

/**
 * Adds a newer file to a document of the viewer’s own party, once a key, on the version that was read; answers the
 * document’s id.
 * @throws PortalError `NOT_FOUND`, `BAD_USER_INPUT`, `CONFLICT`, `FORBIDDEN` for the document of another party
 */
export async function addDocumentVersion(context: RequestContext, input: AddDocumentVersionInput): Promise<string> {
  const documentId = checked('documentId', () => parseIdentifier(input.documentId));
  refuseNoVersion(input.version);
  const deposit = depositOf(context);
  await actOnce(context, 'add-document-version', sentWith(input, deposit), async (transaction) => {
    const { partyCode, version } = await standing(context, transaction, documentId, input.version);
    const addedAt = context.clock.now();
    const author = context.viewer.name;
    await refusing(FILING, () =>
      appendVersion(transaction, { ...deposit, documentId, partyCode, number: version + 1, addedAt, author }),
    );
    return deposit.id;
  });
  return documentId;
}

/**
 * Withdraws a document of the viewer’s own party, on the version that was read; answers its id.
 * @throws PortalError `NOT_FOUND`, `BAD_USER_INPUT`, `CONFLICT`, `FORBIDDEN` for the document of another party
 */
export async function withdrawDocument(context: RequestContext, input: WithdrawDocumentInput): Promise<string> {
  const id = checked('documentId', () => parseIdentifier(input.documentId));
  const reason = textOf('reason', 'Le motif', input.reason, LONGEST_REASON);
  refuseNoVersion(input.version);
  return context.write(async (transaction) => {
    const document = await standing(context, transaction, id, input.version);
    await appendDocumentWithdrawal(transaction, document, parisToday(context.clock), reason);
    return id;
  });
}

/** The document, held until the transaction ends, if the viewer may change it and it is still as it was read. */
async function standing(
  { viewer }: RequestContext,
  transaction: Transaction,
  id: string,
  read: number,
): Promise<Document> {
  await holdOthers(transaction, `governance document ${id}`);
  const [document] = await documentsById(transaction, [id]);
  if (!document) throw missing('documentId', 'Ce document n’existe pas.');
  refuseOtherParty(addsOwnDocuments, viewer, document.partyCode);
  refuseStale(document.version, read, 'Le document');
  if (document.withdrawnOn !== null) throw conflict('documentId', 'Ce document est déjà retiré.');
  return document;
}

/** @throws PortalError `BAD_USER_INPUT` for a call without a file, as any straight to the graph is */
function depositOf({ viewer: { deposit } }: RequestContext): Deposit {
  if (deposit) return deposit;
  throw fault('file', 'Joignez un fichier : il s’envoie par « POST /files/documents » ou « POST /files/versions ».');
}

/** What a retried call has in common with the first: the same bytes arrive under another name of the store. */
function sentWith<Input extends { readonly idempotencyKey: string }>(
  input: Input,
  { fileName, mediaType, bytes, sha256 }: Deposit,
) {
  return { ...input, fileName, mediaType, bytes, sha256 };
}

/** The owner and ANISCG always, in the order of the parties. */
function readersOf(owner: Party, readers: readonly Party[]): Party[] {
  return PARTIES.filter((party) => party === 'ANISCG' || party === owner || readers.includes(party));
}
