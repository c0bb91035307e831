import {
  KEY,
  PARTIES,
  ROW,
  connectionAccess,
  envelopeAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
  type TypeAccess,
} from '@iscg/access';
import { ACTING_PARTIES } from '../act-recording/index.js';
import type { Document, DocumentVersion } from './document.model.js';

const adding = {
  name: 'adds-documents',
  sentence: 'Une partie dépose et retire ses propres documents : les quatre parties de l’État et l’ANISCG.',
  scope: 'governance:write',
} as const;

/** Each in its own name, ANISCG too. */
export const addsOwnDocuments = rowRule<{ readonly partyCode: string }>({
  ...adding,
  all: [],
  own: { parties: ACTING_PARTIES, column: 'owner', of: ({ partyCode }) => [partyCode] },
});
export const addsDocuments = partiesOnly({ ...adding, parties: ACTING_PARTIES });

/** Confidentiality: the parties that the owner chose, the owner, and ANISCG. */
export const readsDocument = rowRule<{ readonly parties: readonly string[] }>({
  name: 'documents-for-readers',
  sentence: 'Un document se lit par les parties que son déposant a choisies, par lui-même et par l’ANISCG.',
  scope: 'governance:read',
  all: ['ANISCG'],
  own: {
    parties: PARTIES.filter((party) => party !== 'ANISCG'),
    column: 'parties',
    several: true,
    of: ({ parties }) => parties,
  },
});

const seesAuthors = rowRule<unknown>({
  name: 'authors-of-files',
  sentence: 'Le nom de la personne qui a déposé un fichier est réservé à l’ANISCG.',
  scope: 'governance:read',
  all: ['ANISCG'],
});

export const documentAccesses: readonly TypeAccess[] = [
  typeAccess<Document>({
    type: 'Document',
    rows: readsDocument,
    fields: {
      id: KEY,
      title: ROW,
      kind: ROW,
      owner: ROW,
      readers: ROW,
      addedAt: ROW,
      versions: ROW,
      withdrawnOn: ROW,
      withdrawalReason: ROW,
      version: ROW,
    },
  }),
  typeAccess<DocumentVersion>({
    type: 'DocumentVersion',
    rows: readsDocument,
    fields: {
      id: KEY,
      document: ROW,
      number: ROW,
      fileName: ROW,
      mediaType: ROW,
      bytes: ROW,
      sha256: ROW,
      addedAt: ROW,
      addedBy: seesAuthors,
    },
  }),
  connectionAccess('DocumentConnection'),
  envelopeAccess('DocumentPayload', ['document', 'errors']),
];

export const documentInputs: readonly InputAccess[] = [
  {
    input: 'AddDocumentInput',
    fields: { title: 'WRITTEN', kind: 'WRITTEN', owner: 'WRITTEN', readers: 'WRITTEN', idempotencyKey: 'WRITTEN' },
  },
  {
    input: 'AddDocumentVersionInput',
    fields: { documentId: 'SELECTS', version: 'SELECTS', idempotencyKey: 'WRITTEN' },
  },
  { input: 'WithdrawDocumentInput', fields: { documentId: 'SELECTS', version: 'SELECTS', reason: 'WRITTEN' } },
];

/** Append-only: nobody has an update or delete on them. Who reads a version is its document’s to say, by a trigger. */
export const documentTables: readonly TableSecurity[] = [
  {
    table: 'document',
    read: readsDocument,
    insert: addsOwnDocuments,
    insertable: ['id', 'title', 'kind', 'owner', 'parties', 'added_at'],
  },
  {
    table: 'document_version',
    read: readsDocument,
    insert: addsOwnDocuments,
    insertable: ['id', 'document_id', 'owner', 'number', 'file_name', 'media_type', 'bytes', 'sha256', 'added_at'],
  },
  {
    table: 'document_version_author',
    read: seesAuthors,
    insert: addsOwnDocuments,
    insertable: ['version_id', 'owner', 'name'],
  },
  {
    table: 'document_withdrawal',
    read: readsDocument,
    insert: addsOwnDocuments,
    insertable: ['document_id', 'owner', 'withdrawn_on', 'reason'],
  },
];
