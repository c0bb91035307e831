import type { DocumentKind, PartyCode } from '@iscg/client';
import { checkedAs, faultOfText, found } from '../../../ui/form/check';
import type { Draft } from '../../../ui/form/draft';
import type { Checked } from '../../../ui/form/write';
import { codeIn } from '../../../ui/list/choices';
import { PARTY_WORDS } from '../../../words';
import { DOCUMENT_KIND_WORDS } from '../words';

const LONGEST_TITLE = 160;
const LARGEST_MEGABYTES = 100;

/** Ends of the names of the files that are taken; the service reads the bytes. */
export const ACCEPTED = ['pdf', 'odt', 'ods', 'odp', 'docx', 'xlsx', 'pptx', 'png', 'jpg', 'jpeg', 'csv', 'txt'].map(
  (end) => `.${end}`,
);
export const FILE_HINT = 'PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX, PNG, JPEG, CSV ou TXT ; 100 Mo au plus';

export type DocumentField = 'title' | 'kind' | 'owner' | 'readers' | 'file';

export interface DocumentContent {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly owner: PartyCode;
  readonly readers: readonly PartyCode[];
  readonly file: File;
}

/** What is wrong with the file that a person chose, in French. */
export function faultOfFile(file: Pick<File, 'name' | 'size'> | undefined): string | undefined {
  if (!file) return 'Choisissez un fichier.';
  if (file.size === 0) return 'Ce fichier est vide.';
  if (file.size > LARGEST_MEGABYTES * 1024 * 1024) return `Ce fichier dépasse ${LARGEST_MEGABYTES} Mo.`;
  const isAccepted = ACCEPTED.some((end) => file.name.toLowerCase().endsWith(end));
  return isAccepted ? undefined : `Ce type de fichier n’est pas accepté. Acceptés : ${ACCEPTED.join(', ')}.`;
}

/** Reads a document as a person described it, with the file that was chosen. */
export function checkDocument(
  draft: Draft<DocumentField>,
  file: File | undefined,
): Checked<DocumentField, DocumentContent> {
  const title = draft.title.trim();
  const kind = codeIn(DOCUMENT_KIND_WORDS, draft.kind);
  const owner = codeIn(PARTY_WORDS, draft.owner);
  const readers = draft.readers.split(' ').flatMap((code) => codeIn(PARTY_WORDS, code) ?? []);
  const faults = [
    ...found('title', faultOfText(title, { what: 'le titre', longest: LONGEST_TITLE })),
    ...found('kind', kind === undefined ? 'Choisissez la nature du document.' : undefined),
    ...found('owner', owner === undefined ? 'Choisissez la partie qui dépose le document.' : undefined),
    ...found('file', faultOfFile(file)),
  ];
  return checkedAs(faults, {
    title,
    kind: kind ?? 'OTHER',
    owner: owner ?? 'ANISCG',
    readers,
    file: file ?? new File([], ''),
  });
}

/** Reads a newer file of a document. */
export function checkVersion(file: File | undefined): Checked<'file', { readonly file: File }> {
  return checkedAs(found('file', faultOfFile(file)), { file: file ?? new File([], '') });
}
