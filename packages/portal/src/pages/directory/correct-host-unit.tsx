import { HostUnitDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { OnlyKeepers } from '../posts/only-keepers';
import { HOST_UNITS } from './addresses';
import { EntryPage } from './entry-page';
import { HostUnitForm } from './host-unit-form';

/** Corrects what is recorded of a host unit. */
export default function CorrectHostUnit(): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(HostUnitDocument, { id });
  return (
    <EntryPage
      pages={HOST_UNITS}
      noun={['L’unité d’accueil', 'Cette unité d’accueil']}
      query={query}
      field="hostUnit"
      rowOf={({ hostUnit }) => hostUnit}
      nameOf={({ name }) => name ?? 'Unité d’accueil'}
      act="Corriger l’unité d’accueil"
    >
      {(unit) => (
        <OnlyKeepers what="tient le registre des unités d’accueil">
          <HostUnitForm key={unit.id} unit={unit} />
        </OnlyKeepers>
      )}
    </EntryPage>
  );
}
