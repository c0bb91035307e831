import { WithdrawFulfilmentDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Absent } from '../../../ui/absent';
import { success } from '../../../ui/form/success';
import { useWrite } from '../../../ui/form/use-write';
import { WriteField, WriteForm } from '../../../ui/form/write-form';
import { formatDay } from '../../../ui/format';
import { Message } from '../../../ui/message';
import { undertakingPath } from '../addresses';
import { checkReason } from '../notice-draft';
import { useDebtors } from '../use-acting-parties';
import { UndertakingPage, type FulfilmentRecord, type UndertakingRecord } from './undertaking-page';

/** Withdraws a fulfilment recorded by mistake. */
export default function WithdrawFulfilment(): ReactNode {
  return (
    <UndertakingPage act="Retirer un enregistrement">
      {(undertaking) => <Known undertaking={undertaking} />}
    </UndertakingPage>
  );
}

function Known({ undertaking }: { readonly undertaking: UndertakingRecord }): ReactNode {
  const { fulfilmentId = '' } = useParams();
  const debtors = useDebtors(undertaking.owedBy);
  const fulfilment = undertaking.fulfilments?.find(({ id }) => id === fulfilmentId);
  if (!fulfilment)
    return (
      <Absent what="Cet enregistrement" back={{ title: 'Voir l’engagement', to: undertakingPath(undertaking.id) }} />
    );
  if (debtors.some((party) => party === fulfilment.party?.code))
    return <WithdrawalForm undertakingId={undertaking.id} fulfilment={fulfilment} />;
  return (
    <Message kind="warning" title="Vous ne pouvez pas écrire ici">
      La partie qui a tenu l’engagement, ou l’ANISCG, retire seule cet enregistrement.
    </Message>
  );
}

function WithdrawalForm(props: { readonly undertakingId: string; readonly fulfilment: FulfilmentRecord }): ReactNode {
  const { undertakingId, fulfilment } = props;
  const navigate = useNavigate();
  const back = undertakingPath(undertakingId);
  const write = useWrite({
    form: `retrait-engagement-tenu:${fulfilment.id}`,
    blank: { reason: '' },
    current: basisOf(fulfilment),
    check: checkReason,
    document: WithdrawFulfilmentDocument,
    variables: (content: { readonly reason: string }, { version }) => ({
      input: { ...content, fulfilmentId: fulfilment.id, version },
    }),
    payload: ({ written }) => written,
    onWritten: () => void navigate(back, { state: success('L’enregistrement est retiré.') }),
  });
  if (fulfilment.withdrawnOn && !write.verdict && !write.isSending)
    return <Message kind="info">Cet enregistrement est déjà retiré.</Message>;
  return (
    <WriteForm
      write={write}
      action="Retirer cet enregistrement"
      warning="Relisez : un retrait ne s’efface pas, et l’engagement est de nouveau dû."
      confirmation={({ reason }) => [
        { term: 'Tenu le', value: fulfilment.occurredOn ? formatDay(fulfilment.occurredOn) : '' },
        { term: 'Motif', value: reason },
      ]}
      comparison={(before, theirs) => [
        { label: 'Enregistrement', before: before.state, theirs: theirs.state, mine: 'Retiré' },
      ]}
      onLeave={() => void navigate(back)}
    >
      <WriteField write={write} name="reason" label="Motif" kind="long" hint="500 caractères au plus" />
    </WriteForm>
  );
}

function basisOf({ version, withdrawnOn }: FulfilmentRecord) {
  return { version: String(version ?? 0), state: withdrawnOn ? `Retiré le ${formatDay(withdrawnOn)}` : 'Compté' };
}
