import { CreateSessionDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Answer } from '../../ui/answer';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { Page } from '../../ui/page';
import { sessionAddress, TRAINING } from './addresses';
import { PlanForm } from './plan-form';
import { atFormFields, basisOfPlan, BLANK_PLAN, checkPlan, type Plan } from './session-draft';
import { KeptByAniscg } from './session-page';
import { usePlanChoices, type PlanChoices } from './use-plan-choices';
import { useKeepsTraining } from './use-session-record';

/** Prepares a session: a draft, known to ANISCG and its host until it is opened. */
export default function CreateSession(): ReactNode {
  const keepsTraining = useKeepsTraining();
  return (
    <Page title="Préparer une session" above={[TRAINING]}>
      {keepsTraining ? <CreationForm /> : <KeptByAniscg />}
    </Page>
  );
}

function CreationForm(): ReactNode {
  const choices = usePlanChoices();
  return (
    <Answer to={choices} what="le catalogue, les lieux et les formateurs">
      {(known) => <Form choices={known} />}
    </Answer>
  );
}

function Form({ choices }: { readonly choices: PlanChoices }): ReactNode {
  const navigate = useNavigate();
  const write = useWrite({
    form: 'session:nouvelle',
    blank: BLANK_PLAN,
    current: basisOfPlan(BLANK_PLAN, 0),
    check: (draft) => checkPlan(draft, choices.capacityOf),
    document: CreateSessionDocument,
    variables: (content: Plan, { key }) => ({ input: { ...content, idempotencyKey: key } }),
    payload: ({ createSession }) => atFormFields(createSession),
    onWritten: ({ createSession }) =>
      void navigate(createSession?.session ? sessionAddress(createSession.session.id) : TRAINING.to, {
        state: success('La session est préparée : ouvrez-la pour qu’elle prenne des inscriptions.'),
      }),
  });
  return (
    <PlanForm
      write={write}
      choices={choices}
      isDraft
      action="Préparer la session"
      warning="La session reste entre l’ANISCG et la partie hôte tant qu’elle n’est pas ouverte."
      onLeave={() => void navigate(TRAINING.to)}
    />
  );
}
