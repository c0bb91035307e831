import { DisseminationRecipientDocument, reasonOf, type DisseminationRecipientQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Absent } from '../../ui/absent';
import { Answer, Loading } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { GOVERNANCE } from '../meetings/addresses';
import { REGISTER, recipientPath } from './addresses';

export type RecipientRecord = NonNullable<DisseminationRecipientQuery['dissemination']>;
export type StepRecord = NonNullable<RecipientRecord['steps']>[number];

interface RecipientPageProps {
  /** What is done about it; the recipient’s own page when absent. */
  readonly act?: string;
  readonly children: (recipient: RecipientRecord) => ReactNode;
}

/** A page about the recipient of the convention that its address names. */
export function RecipientPage({ act, children }: RecipientPageProps): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(DisseminationRecipientDocument, { id });
  // The recipient read before stays in view while another is awaited: it is not the one of this page.
  const recipient = (!query.isPlaceholderData && query.data?.dissemination) || undefined;
  const own = recipient?.recipient ? { title: recipient.recipient, to: recipientPath(recipient.id) } : undefined;
  const above = [GOVERNANCE, REGISTER];
  return (
    <Page title={act ?? own?.title ?? 'Destinataire de la convention'} above={act && own ? [...above, own] : above}>
      <Answer to={query} what="le destinataire">
        {(result) => {
          if (query.isPlaceholderData) return <Loading what="le destinataire" />;
          const reason = reasonOf(result, 'dissemination');
          if (reason?.code === 'FORBIDDEN') return <Refused reason={reason} />;
          if (!result.dissemination) return <Absent what="Ce destinataire" back={REGISTER} />;
          return children(result.dissemination);
        }}
      </Answer>
    </Page>
  );
}
