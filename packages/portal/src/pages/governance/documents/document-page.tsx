import { reasonOf, SharedDocumentDocument, type SharedDocumentQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../../graph/graph';
import { Absent } from '../../../ui/absent';
import { Answer, Loading } from '../../../ui/answer';
import { Message } from '../../../ui/message';
import { Page } from '../../../ui/page';
import { Refused } from '../../../ui/refused';
import { useActingParties } from '../use-acting-parties';
import { documentPath, DOCUMENTS } from './addresses';

export type DocumentRecord = NonNullable<SharedDocumentQuery['document']>;

interface DocumentPageProps {
  /** What is done about it; the document’s own page when absent. */
  readonly act?: string;
  readonly actions?: (document: DocumentRecord) => ReactNode;
  readonly children: (document: DocumentRecord) => ReactNode;
}

const ABOVE = [{ title: 'Gouvernance', to: '/gouvernance' }, DOCUMENTS];

/** A page about the document that its address names. */
export function DocumentPage({ act, actions, children }: DocumentPageProps): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(SharedDocumentDocument, { id });
  const document = (!query.isPlaceholderData && query.data?.document) || undefined;
  const own = document && { title: document.title ?? 'Document', to: documentPath(document.id) };
  return (
    <Page
      title={act ?? own?.title ?? 'Document'}
      above={act && own ? [...ABOVE, own] : ABOVE}
      actions={document && actions?.(document)}
    >
      <Answer to={query} what="le document">
        {(result) => {
          if (query.isPlaceholderData) return <Loading what="le document" />;
          if (result.document) return children(result.document);
          const reason = reasonOf(result, 'document');
          if (reason && reason.code !== 'BAD_USER_INPUT') return <Refused reason={reason} />;
          return <Absent what="Ce document" back={{ title: 'Voir les documents', to: DOCUMENTS.to }} />;
        }}
      </Answer>
    </Page>
  );
}

/** Whether the person may change the document: its owner alone, while it stands. */
export function useChanges({ owner, withdrawnOn }: DocumentRecord): boolean {
  const acting = useActingParties();
  return withdrawnOn === null && acting.some((party) => party === owner?.code);
}

/** A form that its owner alone fills in: anybody else is told so. */
export function OnlyOwner(props: { readonly document: DocumentRecord; readonly children: ReactNode }): ReactNode {
  const mayChange = useChanges(props.document);
  if (mayChange) return props.children;
  return (
    <Message kind="warning" title="Vous ne pouvez pas écrire ici">
      {props.document.withdrawnOn
        ? 'Ce document est déjà retiré.'
        : 'Seule la partie qui a déposé un document le change. Si c’est la vôtre, vérifiez en tant que qui vous lisez.'}
    </Message>
  );
}
