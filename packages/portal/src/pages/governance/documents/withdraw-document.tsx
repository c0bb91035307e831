import { WithdrawDocumentDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { WithdrawalForm } from '../../../ui/form/withdrawal-form';
import { documentPath } from './addresses';
import { DocumentPage, OnlyOwner, type DocumentRecord } from './document-page';

/** Withdraws the document that the address names. */
export default function WithdrawDocument(): ReactNode {
  return (
    <DocumentPage act="Retirer le document">
      {(document) => (
        <OnlyOwner document={document}>
          <FileForm key={document.id} document={document} />
        </OnlyOwner>
      )}
    </DocumentPage>
  );
}

function FileForm({ document }: { readonly document: DocumentRecord }): ReactNode {
  const { id, title, version, versions } = document;
  return (
    <WithdrawalForm
      form={`retrait-document:${id}`}
      current={{ version: String(version ?? 0), last: versions?.[0]?.fileName ?? '' }}
      document={WithdrawDocumentDocument}
      variables={(content, envelope) => ({ input: { ...content, documentId: id, version: envelope.version } })}
      action="Retirer le document"
      warning="Relisez : un retrait ne s’efface pas. La fiche reste ; les fichiers ne sont plus remis à personne."
      confirmation={[{ term: 'Document', value: title ?? '' }]}
      compared={{ label: 'Dernière version', fact: 'last', mine: 'Retiré' }}
      done="Le document est retiré."
      back={documentPath(id)}
    />
  );
}
