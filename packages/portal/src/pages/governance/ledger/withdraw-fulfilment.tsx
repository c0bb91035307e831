import { WithdrawFulfilmentDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Absent } from '../../../ui/absent';
import { WithdrawalForm } from '../../../ui/form/withdrawal-form';
import { formatDay } from '../../../ui/format';
import { Message } from '../../../ui/message';
import { undertakingPath } from '../addresses';
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
    return <FulfilmentForm undertakingId={undertaking.id} fulfilment={fulfilment} />;
  return (
    <Message kind="warning" title="Vous ne pouvez pas écrire ici">
      La partie qui a tenu l’engagement, ou l’ANISCG, retire seule cet enregistrement.
    </Message>
  );
}

function FulfilmentForm(props: { readonly undertakingId: string; readonly fulfilment: FulfilmentRecord }): ReactNode {
  const { id, occurredOn, withdrawnOn } = props.fulfilment;
  return (
    <WithdrawalForm
      form={`retrait-engagement-tenu:${id}`}
      current={basisOf(props.fulfilment)}
      document={WithdrawFulfilmentDocument}
      variables={(content, { version }) => ({ input: { ...content, fulfilmentId: id, version } })}
      action="Retirer cet enregistrement"
      warning="Relisez : un retrait ne s’efface pas, et l’engagement est de nouveau dû."
      confirmation={[{ term: 'Tenu le', value: occurredOn ? formatDay(occurredOn) : '' }]}
      compared={{ label: 'Enregistrement', fact: 'state', mine: 'Retiré' }}
      done="L’enregistrement est retiré."
      already={withdrawnOn !== null && 'Cet enregistrement est déjà retiré.'}
      back={undertakingPath(props.undertakingId)}
    />
  );
}

function basisOf({ version, withdrawnOn }: FulfilmentRecord) {
  return { version: String(version ?? 0), state: withdrawnOn ? `Retiré le ${formatDay(withdrawnOn)}` : 'Compté' };
}
