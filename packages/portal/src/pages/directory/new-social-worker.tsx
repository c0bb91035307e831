import type { ReactNode } from 'react';
import { Page } from '../../ui/page';
import { OnlyKeepers } from '../posts/only-keepers';
import { SOCIAL_WORKERS } from './addresses';
import { SocialWorkerForm } from './social-worker-form';

/** Records a social worker. */
export default function NewSocialWorker(): ReactNode {
  return (
    <Page title="Ajouter un intervenant social" above={[{ title: 'Postes', to: '/postes' }, SOCIAL_WORKERS]}>
      <OnlyKeepers what="tient le registre des intervenants sociaux">
        <SocialWorkerForm />
      </OnlyKeepers>
    </Page>
  );
}
