import { CancelDisseminationStepDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Absent } from '../../ui/absent';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { Message } from '../../ui/message';
import { useKeepsMeetings } from '../meetings/only-meeting-keepers';
import { LONGEST_REASON, checkReason } from '../meetings/reason-fields';
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
  const navigate = useNavigate();
  const back = recipientPath(recipient.id);
  const write = useWrite({
    form: `diffusion-annulation:${step.id}`,
    blank: { reason: '' },
    // A cancellation is added to what was recorded: nothing is compared.
    current: { version: '0' },
    check: checkReason,
    document: CancelDisseminationStepDocument,
    variables: ({ reason }: { readonly reason: string }, { key }) => ({
      input: { reason, stepId: step.id, idempotencyKey: key },
    }),
    payload: ({ written }) => written,
    onWritten: () => void navigate(back, { state: success('L’enregistrement est annulé.') }),
  });
  if (step.cancelledOn && !write.verdict && !write.isSending)
    return <Message kind="info">Cet enregistrement est déjà annulé.</Message>;
  return (
    <WriteForm
      write={write}
      action="Annuler cet enregistrement"
      warning="Relisez : une annulation ne s’efface pas. Les chiffres et l’engagement de l’article 3 en tiennent compte aussitôt."
      confirmation={({ reason }) => [
        { term: 'Destinataire', value: recipient.recipient ?? '' },
        { term: step.kind ? STEP_WORDS[step.kind] : 'Enregistrement', value: step.on ? formatDay(step.on) : '' },
        { term: 'Motif', value: reason },
      ]}
      comparison={() => []}
      onLeave={() => void navigate(back)}
    >
      <WriteField write={write} name="reason" label="Motif" kind="long" hint={`${LONGEST_REASON} caractères au plus`} />
    </WriteForm>
  );
}
