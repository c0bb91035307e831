import { EndSocialWorkerDocument, SocialWorkerDocument, type SocialWorkerQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { checkedAs, faultOfDay, found } from '../../ui/form/check';
import { Message } from '../../ui/message';
import { OnlyKeepers } from '../posts/only-keepers';
import { today } from '../posts/today';
import { SOCIAL_WORKERS } from './addresses';
import { EntryForm, type EntryField } from './entry-form';
import { EntryPage } from './entry-page';
import { workerName } from './worker-name';

const FIELDS: readonly EntryField<'endedOn'>[] = [
  { name: 'endedOn', label: 'Dernier jour de l’emploi', kind: 'date', hint: 'Au plus tard aujourd’hui' },
];

/** Records the end of the employment of a social worker who holds no post. */
export default function EndSocialWorker(): ReactNode {
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
      act="Enregistrer la fin de l’emploi"
    >
      {(worker, result) => <EmploymentEnd key={worker.id} worker={worker} day={today(result)} />}
    </EntryPage>
  );
}

interface EmploymentEndProps {
  readonly worker: NonNullable<SocialWorkerQuery['socialWorker']>;
  readonly day: string | undefined;
}

function EmploymentEnd({ worker, day }: EmploymentEndProps): ReactNode {
  return (
    <OnlyKeepers what="tient le registre des intervenants sociaux">
      {worker.endedOn !== null && <Message kind="info">La fin de l’emploi est déjà enregistrée.</Message>}
      <EntryForm
        pages={SOCIAL_WORKERS}
        form="intervenant-fin"
        id={worker.id}
        fields={FIELDS}
        recorded={{ endedOn: worker.endedOn ?? '' }}
        version={worker.version ?? 0}
        check={({ endedOn }) =>
          checkedAs(found('endedOn', faultOfDay(endedOn, { what: 'le dernier jour', today: day })), { endedOn })
        }
        document={EndSocialWorkerDocument}
        input={({ endedOn }, { version }) => ({ workerId: worker.id, version, endedOn })}
        action="Enregistrer la fin de l’emploi"
        warning="Relisez : la personne ne pourra plus être choisie pour un poste, et une fin ne s’efface pas."
        said="La fin de l’emploi est enregistrée."
      />
    </OnlyKeepers>
  );
}
