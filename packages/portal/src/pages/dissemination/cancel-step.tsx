import { CancelDisseminationStepDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Absent } from '../../ui/absent';
import { NOTHING_COMPARED, WithdrawalForm } from '../../ui/form/withdrawal-form';
import { formatDay } from '../../ui/format';
import { Message } from '../../ui/message';
import { useKeepsMeetings } from '../meetings/only-meeting-keepers';
import { recipientPath } from './addresses';
import { RecipientPage, type RecipientRecord, type StepRecord } from './recipient-page';
import { STEP_WORDS } from './words';

interface CancellationProps {
  readonly recipient: RecipientRecord;
  readonly step: StepRecord;
}

/** Cancels something that was recorded of a recipient by mistake. */
export default function CancelStep(): ReactNode {
  return (
    <RecipientPage act="Annuler un enregistrement">{(recipient) => <Known recipient={recipient} />}</RecipientPage>
  );
}

function Known({ recipient }: Pick<CancellationProps, 'recipient'>): ReactNode {
  const { stepId = '' } = useParams();
  const keepsRegister = useKeepsMeetings();
  const step = recipient.steps?.find(({ id }) => id === stepId);
  if (!step)
    return (
      <Absent what="Cet enregistrement" back={{ title: 'Voir le destinataire', to: recipientPath(recipient.id) }} />
    );
  if (keepsRegister) return <CancellationForm recipient={recipient} step={step} />;
  return (
    <Message kind="warning" title="Vous ne pouvez pas écrire ici">
      Seule l’ANISCG annule un enregistrement fait par erreur. Si vous en êtes, vérifiez en tant que qui vous lisez.
    </Message>
  );
}

function CancellationForm({ recipient, step }: CancellationProps): ReactNode {
  return (
    <WithdrawalForm
      form={`diffusion-annulation:${step.id}`}
      current={NOTHING_COMPARED}
      document={CancelDisseminationStepDocument}
      variables={({ reason }, { key }) => ({ input: { reason, stepId: step.id, idempotencyKey: key } })}
      action="Annuler cet enregistrement"
      warning="Relisez : une annulation ne s’efface pas. Les chiffres et l’engagement de l’article 3 en tiennent compte aussitôt."
      confirmation={[
        { term: 'Destinataire', value: recipient.recipient ?? '' },
        { term: step.kind ? STEP_WORDS[step.kind] : 'Enregistrement', value: step.on ? formatDay(step.on) : '' },
      ]}
      done="L’enregistrement est annulé."
      already={step.cancelledOn !== null && 'Cet enregistrement est déjà annulé.'}
      back={recipientPath(recipient.id)}
    />
  );
}
