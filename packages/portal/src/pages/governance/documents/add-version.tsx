import { AddDocumentVersionDocument } from '@iscg/client';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { success } from '../../../ui/form/success';
import { useUpload, type Upload } from '../../../ui/form/upload';
import { UploadProgress } from '../../../ui/form/upload-progress';
import { useWrite } from '../../../ui/form/use-write';
import { WriteForm } from '../../../ui/form/write-form';
import { documentPath } from './addresses';
import { checkVersion } from './document-draft';
import { DocumentFile } from './document-file';
import { DocumentPage, OnlyOwner, type DocumentRecord } from './document-page';
import { formatSize } from './file-size';
import { sendDocument } from './send-document';

/** Adds a newer file to the document that the address names. */
export default function AddVersion(): ReactNode {
  return (
    <DocumentPage act="Déposer une version">
      {(document) => (
        <OnlyOwner document={document}>
          <VersionForm key={document.id} document={document} />
        </OnlyOwner>
      )}
    </DocumentPage>
  );
}

function VersionForm({ document }: { readonly document: DocumentRecord }): ReactNode {
  const navigate = useNavigate();
  const [file, setFile] = useState<File>();
  const upload = useUpload();
  const write = useVersionWrite(document, file, upload);
  return (
    <WriteForm
      write={write}
      action="Déposer la version"
      warning="Relisez : les versions d’avant restent, et une version ne s’efface pas."
      confirmation={(content) => [
        { term: 'Document', value: document.title ?? '' },
        { term: 'Fichier', value: `${content.file.name} (${formatSize(content.file.size)})` },
      ]}
      comparison={(before, theirs) => [
        { label: 'Dernière version', before: before.last, theirs: theirs.last, mine: file?.name ?? '' },
      ]}
      underWay={<UploadProgress upload={upload} />}
      onLeave={() => void navigate(documentPath(document.id))}
    >
      <DocumentFile write={write} onChoose={setFile} />
    </WriteForm>
  );
}

function useVersionWrite({ id, version, versions }: DocumentRecord, file: File | undefined, upload: Upload) {
  const navigate = useNavigate();
  return useWrite({
    form: `version-document:${id}`,
    blank: { file: '' },
    current: { version: String(version ?? 0), last: versions?.[0]?.fileName ?? '' },
    check: () => checkVersion(file),
    document: AddDocumentVersionDocument,
    variables: (_content: { readonly file: File }, envelope) => ({
      input: { documentId: id, version: envelope.version, idempotencyKey: envelope.key },
    }),
    carry: ({ input }) => sendDocument(upload, 'versions', file, input),
    payload: ({ written }) => written,
    onWritten: () => void navigate(documentPath(id), { state: success('La version est déposée.') }),
  });
}
