import { reasonOf, type Reason } from '@iscg/client';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { documentPath } from '../governance/documents/addresses';

interface Paper {
  readonly documentId: string | null;
  readonly document: { readonly title: string | null } | null;
}

/** The rule by which a document is read: the row of one that is not shared with the person does not exist for them. */
const NOT_SHARED: Reason = {
  code: 'FORBIDDEN',
  rule: 'documents-for-readers',
  message: 'Un document se lit par les parties que son déposant a choisies, par lui-même et par l’ANISCG.',
};

/** The document of the portal that a paper is: its page for who may read it, else why there is no link. */
export const PAPER_DOCUMENT_COLUMN: Column<Paper> = {
  id: 'fichier',
  title: 'Document du portail',
  value: ({ document }) => document?.title ?? null,
  show: ({ documentId, document }) => documentId && <Link to={documentPath(documentId)}>{document?.title}</Link>,
  reason: (row) =>
    reasonOf(row, 'documentId') ??
    reasonOf(row, 'document') ??
    (row.documentId !== null && row.document === null ? NOT_SHARED : undefined),
};
