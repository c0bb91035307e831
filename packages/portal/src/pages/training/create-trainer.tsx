import { CreateTrainerDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { Page } from '../../ui/page';
import { TRAINERS, TRAINING } from './addresses';
import { KeptByAniscg } from './session-page';
import { BLANK_TRAINER, checkTrainer, type TrainerContent } from './trainer-draft';
import { TrainerForm } from './trainer-form';
import { useKeepsTraining } from './use-session-record';

/** Adds a person who teaches. */
export default function CreateTrainer(): ReactNode {
  const keepsTraining = useKeepsTraining();
  return (
    <Page title="Ajouter un formateur" above={[TRAINING, TRAINERS]}>
      {keepsTraining ? <Form /> : <KeptByAniscg />}
    </Page>
  );
}

function Form(): ReactNode {
  const navigate = useNavigate();
  const write = useWrite({
    form: 'formateur:nouveau',
    blank: BLANK_TRAINER,
    current: { ...BLANK_TRAINER, version: '0' },
    check: checkTrainer,
    document: CreateTrainerDocument,
    variables: (content: TrainerContent, { key }) => ({ input: { ...content, idempotencyKey: key } }),
    payload: ({ createTrainer }) => createTrainer,
    onWritten: () => void navigate(TRAINERS.to, { state: success('Le formateur est ajouté.') }),
  });
  return <TrainerForm write={write} action="Ajouter le formateur" />;
}
