import { reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import { DownloadButton } from '../../../ui/download/download-button';
import { Field } from '../../../ui/field';
import { Success } from '../../../ui/form/success';
import { dayOfInstant, formatDay, formatInstant } from '../../../ui/format';
import { ButtonLink } from '../../../ui/link';
import type { Column } from '../../../ui/list/column';
import { DataTable } from '../../../ui/list/data-table';
import { Message } from '../../../ui/message';
import { Section } from '../../../ui/page';
import { Facts, FieldFact } from '../../../ui/record';
import { PARTY_WORDS, partiesInWords } from '../../../words';
import { DOCUMENT_KIND_WORDS } from '../words';
import { documentWithdrawalPath, filePath, newVersionPath } from './addresses';
import { DocumentPage, useChanges, type DocumentRecord } from './document-page';
import { formatSize } from './file-size';
import './checksum.css';

type Version = NonNullable<DocumentRecord['versions']>[number];

/** One document: who may read it, and every file that it ever had. */
export default function Document(): ReactNode {
  return (
    <DocumentPage actions={(document) => <Acts document={document} />}>
      {(document) => (
        <>
          <Success />
          {document.withdrawnOn && (
            <Message kind="warning" title={`Document retiré le ${formatDay(document.withdrawnOn)}`}>
              Motif : <Field of={document} name="withdrawalReason" />. Ses fichiers ne sont plus remis.
            </Message>
          )}
          <DocumentFacts document={document} />
          <Versions document={document} />
        </>
      )}
    </DocumentPage>
  );
}

function Acts({ document }: { readonly document: DocumentRecord }): ReactNode {
  const mayChange = useChanges(document);
  if (!mayChange) return null;
  return (
    <>
      <ButtonLink to={newVersionPath(document.id)}>Déposer une version</ButtonLink>
      <ButtonLink to={documentWithdrawalPath(document.id)}>Retirer le document</ButtonLink>
    </>
  );
}

function DocumentFacts({ document }: { readonly document: DocumentRecord }): ReactNode {
  return (
    <Facts>
      <FieldFact term="Nature" of={document} name="kind">
        {(kind) => DOCUMENT_KIND_WORDS[kind]}
      </FieldFact>
      <FieldFact term="Déposé par" of={document} name="owner">
        {({ code }) => PARTY_WORDS[code]}
      </FieldFact>
      <FieldFact term="Lisible par" of={document} name="readers">
        {(readers) => partiesInWords(readers.map(({ code }) => code))}
      </FieldFact>
      <FieldFact term="Déposé le" of={document} name="addedAt">
        {(addedAt) => formatDay(dayOfInstant(addedAt))}
      </FieldFact>
    </Facts>
  );
}

const COLUMNS: readonly Column<Version>[] = [
  {
    id: 'rang',
    title: 'Version',
    kind: 'number',
    isRowHeader: true,
    value: ({ number }) => number,
    reason: (row) => reasonOf(row, 'number'),
  },
  { id: 'fichier', title: 'Fichier', value: ({ fileName }) => fileName, reason: (row) => reasonOf(row, 'fileName') },
  {
    id: 'taille',
    title: 'Taille',
    value: ({ bytes }) => bytes && formatSize(bytes),
    reason: (row) => reasonOf(row, 'bytes'),
  },
  {
    id: 'depot',
    title: 'Déposée le',
    value: ({ addedAt }) => addedAt && formatInstant(addedAt),
    reason: (row) => reasonOf(row, 'addedAt'),
  },
  {
    id: 'personne',
    title: 'Par',
    value: ({ addedBy }) => addedBy,
    reason: (row) => reasonOf(row, 'addedBy'),
  },
  {
    id: 'empreinte',
    title: 'Empreinte SHA-256',
    value: ({ sha256 }) => sha256,
    show: ({ sha256 }) => sha256 && <code className="checksum">{sha256}</code>,
    reason: (row) => reasonOf(row, 'sha256'),
  },
];

const DOWNLOAD: Column<Version> = {
  id: 'telechargement',
  title: 'Téléchargement',
  value: ({ fileName }) => fileName,
  show: ({ id, number, fileName }) => (
    <DownloadButton address={filePath(id)} label="Télécharger" of={`la version ${number}`} fileName={fileName ?? ''} />
  ),
  reason: (row) => reasonOf(row, 'fileName'),
};

function Versions({ document }: { readonly document: DocumentRecord }): ReactNode {
  return (
    <Section title="Versions">
      <Field of={document} name="versions">
        {(versions) => (
          <DataTable
            caption="Versions du document, la dernière d’abord"
            hideCaption
            columns={document.withdrawnOn === null ? [...COLUMNS, DOWNLOAD] : COLUMNS}
            rows={versions}
            rowKey={({ id }) => id}
            empty="Ce document n’a pas de fichier."
          />
        )}
      </Field>
    </Section>
  );
}
