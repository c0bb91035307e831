import { WithdrawDocumentDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { success } from '../../../ui/form/success';
import { useWrite } from '../../../ui/form/use-write';
import { WriteField, WriteForm } from '../../../ui/form/write-form';
import { checkReason } from '../notice-draft';
import { documentPath } from './addresses';
import { DocumentPage, OnlyOwner, type DocumentRecord } from './document-page';

/** Withdraws the document that the address names. */
export default function WithdrawDocument(): ReactNode {
  return (
    <DocumentPage act="Retirer le document">
      {(document) => (
        <OnlyOwner document={document}>
          <WithdrawalForm key={document.id} document={document} />
        </OnlyOwner>
      )}
    </DocumentPage>
  );
}

function WithdrawalForm({ document }: { readonly document: DocumentRecord }): ReactNode {
  const navigate = useNavigate();
  const { id, title, version, versions } = document;
  const write = useWrite({
    form: `retrait-document:${id}`,
    blank: { reason: '' },
    current: { version: String(version ?? 0), last: versions?.[0]?.fileName ?? '' },
    check: checkReason,
    document: WithdrawDocumentDocument,
    variables: (content: { readonly reason: string }, envelope) => ({
      input: { ...content, documentId: id, version: envelope.version },
    }),
    payload: ({ written }) => written,
    onWritten: () => void navigate(documentPath(id), { state: success('Le document est retiré.') }),
  });
  return (
    <WriteForm
      write={write}
      action="Retirer le document"
      warning="Relisez : un retrait ne s’efface pas. La fiche reste ; les fichiers ne sont plus remis à personne."
      confirmation={({ reason }) => [
        { term: 'Document', value: title ?? '' },
        { term: 'Motif', value: reason },
      ]}
      comparison={(before, theirs) => [
        { label: 'Dernière version', before: before.last, theirs: theirs.last, mine: 'Retiré' },
      ]}
      onLeave={() => void navigate(documentPath(id))}
    >
      <WriteField write={write} name="reason" label="Motif" kind="long" hint="500 caractères au plus" />
    </WriteForm>
  );
}
