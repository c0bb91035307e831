import type { ReactNode } from 'react';
import { Page } from '../../ui/page';
import { OnlyKeepers } from '../posts/only-keepers';
import { HOST_UNITS } from './addresses';
import { HostUnitForm } from './host-unit-form';

/** Adds a host unit. */
export default function NewHostUnit(): ReactNode {
  return (
    <Page title="Ajouter une unité d’accueil" above={[{ title: 'Postes', to: '/postes' }, HOST_UNITS]}>
      <OnlyKeepers what="tient le registre des unités d’accueil">
        <HostUnitForm />
      </OnlyKeepers>
    </Page>
  );
}
