import { ChangeSessionDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Answer } from '../../ui/answer';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { Message } from '../../ui/message';
import { sessionAddress } from './addresses';
import { PlanForm } from './plan-form';
import { possibleWith } from './session-course';
import { atFormFields, basisOfPlan, checkPlan, planOf, type Plan } from './session-draft';
import { KeptSessionPage } from './session-page';
import { usePlanChoices, type PlanChoices } from './use-plan-choices';
import { nameOfSession, type SessionRecord } from './use-session-record';

/** Changes a session in preparation or open. */
export default function ChangeSession(): ReactNode {
  const choices = usePlanChoices();
  return (
    <KeptSessionPage title="Modifier la session">
      {(session, today) =>
        possibleWith(session, today).change ? (
          <Answer to={choices} what="le catalogue, les lieux et les formateurs">
            {(known) => <Form key={session.id} session={session} choices={known} />}
          </Answer>
        ) : (
          <Message kind="info" title="Cette session ne se modifie pas">
            Seule une session à venir, en préparation ou ouverte, se modifie.
          </Message>
        )
      }
    </KeptSessionPage>
  );
}

interface FormProps {
  readonly session: SessionRecord;
  readonly choices: PlanChoices;
}

function Form({ session, choices }: FormProps): ReactNode {
  const navigate = useNavigate();
  const isDraft = session.state === 'DRAFT';
  return (
    <>
      <p>
        Session <strong>{nameOfSession(session)}</strong>.
        {!isDraft && ' Elle est ouverte : son programme ne change plus.'}
      </p>
      <PlanForm
        write={usePlanWrite({ session, choices })}
        choices={choices}
        isDraft={isDraft}
        action="Enregistrer la session"
        warning={
          isDraft
            ? 'La session est encore en préparation : personne n’est avisé.'
            : 'Si le lieu ou les horaires changent, la partie hôte et celles qui y ont inscrit des personnes en sont avisées.'
        }
        onLeave={() => void navigate(sessionAddress(session.id))}
      />
    </>
  );
}

function usePlanWrite({ session, choices }: FormProps) {
  const navigate = useNavigate();
  const plan = planOf(session);
  return useWrite({
    form: `session:${session.id}`,
    blank: plan,
    current: basisOfPlan(plan, session.version ?? 0),
    check: (draft) => checkPlan(draft, choices.capacityOf),
    document: ChangeSessionDocument,
    variables: (content: Plan, { version }) => ({ input: { ...content, id: session.id, version } }),
    payload: ({ changeSession }) => atFormFields(changeSession),
    onWritten: () => void navigate(sessionAddress(session.id), { state: success('La session est modifiée.') }),
  });
}
