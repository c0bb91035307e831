import { reasonOf, TrainingRequestDocument, type TrainingRequestQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../../graph/graph';
import { Absent } from '../../../ui/absent';
import { Answer, Loading } from '../../../ui/answer';
import { Message } from '../../../ui/message';
import { Page } from '../../../ui/page';
import { Refused } from '../../../ui/refused';
import { requestAddress, REQUESTS, TRAINING } from '../addresses';
import { KeptByAniscg } from '../session-page';
import { useKeepsTraining } from '../use-session-record';

export type RequestRecord = NonNullable<TrainingRequestQuery['trainingRequest']>;

interface RequestPageProps {
  readonly title: string;
  /** Whether the page is below the request’s own. */
  readonly isBelow?: boolean;
  readonly children: (request: RequestRecord, today: string | undefined) => ReactNode;
}

/** A page about the request that its address names. */
export function RequestPage({ title, isBelow = false, children }: RequestPageProps): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(TrainingRequestDocument, { id });
  const own = { title: 'Demande', to: requestAddress(id) };
  return (
    <Page title={title} above={[TRAINING, REQUESTS, ...(isBelow ? [own] : [])]}>
      <Answer to={query} what="la demande">
        {(result) => {
          if (query.isPlaceholderData) return <Loading what="la demande" />;
          const reason = reasonOf(result, 'trainingRequest');
          if (result.trainingRequest) {
            return children(result.trainingRequest, result.trainingFigures?.asOf ?? undefined);
          }
          if (reason?.code === 'FORBIDDEN') return <Refused reason={reason} />;
          return <Absent what="Cette demande" back={{ title: 'Voir les demandes', to: REQUESTS.to }} />;
        }}
      </Answer>
    </Page>
  );
}

/** A page that answers a request, for ANISCG, while it awaits an answer. */
export function AnswerPage(props: RequestPageProps): ReactNode {
  const keepsTraining = useKeepsTraining();
  return (
    <RequestPage {...props} isBelow>
      {(request, today) => {
        if (!keepsTraining) return <KeptByAniscg />;
        if (request.state === 'PENDING') return props.children(request, today);
        return <Message kind="info">Cette demande a déjà reçu une réponse, ou a été retirée.</Message>;
      }}
    </RequestPage>
  );
}
