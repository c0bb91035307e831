import { EndHostUnitDocument, HostUnitDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { today } from '../posts/today';
import { HOST_UNITS } from './addresses';
import { EndForm } from './end-form';
import { EntryPage } from './entry-page';

/** Ends a host unit in which no post stands. */
export default function EndHostUnit(): ReactNode {
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
      act="Mettre fin à l’unité d’accueil"
    >
      {(unit, result) => (
        <EndForm
          key={unit.id}
          pages={HOST_UNITS}
          row={unit}
          today={today(result)}
          document={EndHostUnitDocument}
          input={(end) => ({ hostUnitId: unit.id, ...end })}
          action="Mettre fin à l’unité"
          said="La fin de l’unité est enregistrée."
          what="tient le registre des unités d’accueil"
        />
      )}
    </EntryPage>
  );
}
