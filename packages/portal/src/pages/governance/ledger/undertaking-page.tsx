import { reasonOf, UndertakingDocument, type UndertakingQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../../graph/graph';
import { Absent } from '../../../ui/absent';
import { Answer, Loading } from '../../../ui/answer';
import { Page } from '../../../ui/page';
import { Refused } from '../../../ui/refused';
import { LEDGER, undertakingPath } from '../addresses';

export type UndertakingRecord = NonNullable<UndertakingQuery['undertaking']>;
export type FulfilmentRecord = NonNullable<UndertakingRecord['fulfilments']>[number];

interface UndertakingPageProps {
  /** What is done about it; the commitment’s own page when absent. */
  readonly act?: string;
  readonly actions?: (undertaking: UndertakingRecord) => ReactNode;
  readonly children: (undertaking: UndertakingRecord) => ReactNode;
}

const ABOVE = [{ title: 'Gouvernance', to: '/gouvernance' }, LEDGER];

/** A page about the commitment that its address names. */
export function UndertakingPage({ act, actions, children }: UndertakingPageProps): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(UndertakingDocument, { id });
  const undertaking = (!query.isPlaceholderData && query.data?.undertaking) || undefined;
  const own = undertaking && { title: `Engagement ${undertaking.number}`, to: undertakingPath(undertaking.id) };
  return (
    <Page
      title={act ?? own?.title ?? 'Engagement'}
      above={act && own ? [...ABOVE, own] : ABOVE}
      actions={undertaking && actions?.(undertaking)}
    >
      <Answer to={query} what="l’engagement">
        {(result) => {
          if (query.isPlaceholderData) return <Loading what="l’engagement" />;
          if (result.undertaking) return children(result.undertaking);
          const reason = reasonOf(result, 'undertaking');
          if (reason && reason.code !== 'BAD_USER_INPUT') return <Refused reason={reason} />;
          return <Absent what="Cet engagement" back={{ title: 'Voir les engagements', to: LEDGER.to }} />;
        }}
      </Answer>
    </Page>
  );
}
