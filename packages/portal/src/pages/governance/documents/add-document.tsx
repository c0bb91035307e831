import { AddDocumentDocument, type PartyCode } from '@iscg/client';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { WriteChecks } from '../../../ui/form/checks-field';
import { WriteChoice } from '../../../ui/form/choice-field';
import { success } from '../../../ui/form/success';
import { useUpload, type Upload } from '../../../ui/form/upload';
import { UploadProgress } from '../../../ui/form/upload-progress';
import { useWrite } from '../../../ui/form/use-write';
import { WriteField, WriteForm } from '../../../ui/form/write-form';
import { choicesOf } from '../../../ui/list/choices';
import { Page } from '../../../ui/page';
import { PARTY_WORDS, partiesInWords } from '../../../words';
import { OnlyActing } from '../only-acting';
import { DOCUMENT_KIND_WORDS } from '../words';
import { documentPath, DOCUMENTS, NEW_DOCUMENT } from './addresses';
import { checkDocument, type DocumentContent } from './document-draft';
import { DocumentFile } from './document-file';
import { formatSize } from './file-size';
import { sendDocument } from './send-document';

type Owners = readonly [PartyCode, ...PartyCode[]];

/** A document is added to the others: nothing is compared. */
const NOTHING_BEFORE = { version: '0' };

/** Adds a document of one of the person’s own parties. */
export default function AddDocument(): ReactNode {
  return (
    <Page title={NEW_DOCUMENT.title} above={[{ title: 'Gouvernance', to: '/gouvernance' }, DOCUMENTS]}>
      <OnlyActing what="déposent des documents">{(owners) => <DocumentForm owners={owners} />}</OnlyActing>
    </Page>
  );
}

function DocumentForm({ owners }: { readonly owners: Owners }): ReactNode {
  const navigate = useNavigate();
  const [file, setFile] = useState<File>();
  const upload = useUpload();
  const write = useDocumentWrite(owners, file, upload);
  return (
    <WriteForm
      write={write}
      action="Déposer le document"
      warning="Relisez : qui peut lire un document ne se change plus ; un document se retire, avec un motif."
      confirmation={linesOf}
      comparison={() => []}
      underWay={<UploadProgress upload={upload} />}
      onLeave={() => void navigate(DOCUMENTS.to)}
    >
      <DocumentFile write={write} onChoose={setFile} />
      <WriteField write={write} name="title" label="Titre" hint="160 caractères au plus" />
      <WriteChoice write={write} name="kind" label="Nature" choices={choicesOf(DOCUMENT_KIND_WORDS)} />
      {owners.length > 1 && (
        <WriteChoice write={write} name="owner" label="Déposé par" choices={owners.map(choiceOf)} />
      )}
      <WriteChecks
        write={write}
        name="readers"
        label="Qui d’autre peut le lire"
        hint="Votre partie et l’ANISCG le lisent toujours"
        choices={choicesOf(PARTY_WORDS).filter(
          ({ value }) => value !== 'ANISCG' && value !== (write.draft.owner || owners[0]),
        )}
      />
    </WriteForm>
  );
}

const choiceOf = (party: PartyCode) => ({ value: party, label: PARTY_WORDS[party] });

function useDocumentWrite(owners: Owners, file: File | undefined, upload: Upload) {
  const navigate = useNavigate();
  return useWrite({
    form: 'depot-document',
    blank: { title: '', kind: '', owner: owners.length === 1 ? owners[0] : '', readers: '', file: '' },
    current: NOTHING_BEFORE,
    check: (draft) => checkDocument(draft, file),
    document: AddDocumentDocument,
    variables: ({ title, kind, owner, readers }: DocumentContent, { key }) => ({
      input: { title, kind, owner, readers: [...readers], idempotencyKey: key },
    }),
    carry: ({ input }) => sendDocument(upload, 'documents', file, input),
    payload: ({ written }) => written,
    onWritten: ({ written }) =>
      void navigate(written?.document ? documentPath(written.document.id) : DOCUMENTS.to, {
        state: success('Le document est déposé.'),
      }),
  });
}

function linesOf({ title, kind, owner, readers, file }: DocumentContent) {
  const others = readers.filter((party) => party !== owner && party !== 'ANISCG');
  return [
    { term: 'Fichier', value: `${file.name} (${formatSize(file.size)})` },
    { term: 'Titre', value: title },
    { term: 'Nature', value: DOCUMENT_KIND_WORDS[kind] },
    { term: 'Déposé par', value: PARTY_WORDS[owner] },
    { term: 'Lisible aussi par', value: others.length > 0 ? partiesInWords(others) : 'L’ANISCG seule' },
  ];
}
