import { SocialWorkerDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { OnlyKeepers } from '../posts/only-keepers';
import { SOCIAL_WORKERS } from './addresses';
import { EntryPage } from './entry-page';
import { SocialWorkerForm } from './social-worker-form';
import { workerName } from './worker-name';

/** Corrects what is recorded of a social worker. */
export default function CorrectSocialWorker(): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(SocialWorkerDocument, { id });
  return (
    <EntryPage
      pages={SOCIAL_WORKERS}
      noun={['L’intervenant social', 'Cet intervenant social']}
      query={query}
      field="socialWorker"
      rowOf={({ socialWorker }) => socialWorker}
      nameOf={(worker) => workerName(worker)}
      act="Corriger la fiche"
    >
      {(worker) => (
        <OnlyKeepers what="tient le registre des intervenants sociaux">
          <SocialWorkerForm key={worker.id} worker={worker} />
        </OnlyKeepers>
      )}
    </EntryPage>
  );
}
