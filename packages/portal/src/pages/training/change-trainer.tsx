import { ChangeTrainerDocument, TrainersDocument, type TrainersQuery } from '@iscg/client';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { graph } from '../../graph/graph';
import { Absent } from '../../ui/absent';
import { Answer } from '../../ui/answer';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { everyRow } from '../../ui/list/every-row';
import { Page } from '../../ui/page';
import { TRAINERS, TRAINING } from './addresses';
import { KeptByAniscg } from './session-page';
import { checkTrainer, type TrainerContent } from './trainer-draft';
import { TrainerForm } from './trainer-form';
import { useKeepsTraining } from './use-session-record';

type Trainer = NonNullable<TrainersQuery['trainers']>['nodes'][number];

/** Changes a trainer’s name or contact. */
export default function ChangeTrainer(): ReactNode {
  const { id } = useParams();
  const keepsTraining = useKeepsTraining();
  const query = useQuery({ queryKey: ['every-trainer'], queryFn: ({ signal }) => everyTrainer(signal) });
  return (
    <Page title="Modifier le formateur" above={[TRAINING, TRAINERS]}>
      {keepsTraining ? (
        <Answer to={query} what="le formateur">
          {(trainers) => {
            const trainer = trainers.find((each) => each.id === id);
            return trainer ? (
              <Form key={trainer.id} trainer={trainer} />
            ) : (
              <Absent what="Ce formateur" back={{ title: 'Voir les formateurs', to: TRAINERS.to }} />
            );
          }}
        </Answer>
      ) : (
        <KeptByAniscg />
      )}
    </Page>
  );
}

function everyTrainer(signal: AbortSignal): Promise<readonly Trainer[]> {
  return everyRow(
    async (after, stop) => (await graph.ask(TrainersDocument, { first: 100, after }, stop)).trainers,
    signal,
  );
}

function Form({ trainer }: { readonly trainer: Trainer }): ReactNode {
  const navigate = useNavigate();
  const known = { name: trainer.name ?? '', email: trainer.email ?? '', phone: trainer.phone ?? '' };
  const write = useWrite({
    form: `formateur:${trainer.id}`,
    blank: known,
    current: { ...known, version: String(trainer.version ?? 0) },
    check: checkTrainer,
    document: ChangeTrainerDocument,
    variables: (content: TrainerContent, { version }) => ({ input: { ...content, id: trainer.id, version } }),
    payload: ({ changeTrainer }) => changeTrainer,
    onWritten: () => void navigate(TRAINERS.to, { state: success('Le formateur est modifié.') }),
  });
  return <TrainerForm write={write} action="Enregistrer le formateur" />;
}
