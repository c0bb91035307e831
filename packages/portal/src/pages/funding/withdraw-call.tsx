import { WithdrawFundsCallDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { addEuros, subtractEuros } from '../../ui/euros';
import { formatDay, formatEuros } from '../../ui/format';
import type { Draft } from '../../ui/form/draft';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { Message } from '../../ui/message';
import { lineAddress } from './addresses';
import { callBasisOf, compareCalls } from './call-basis';
import { checkWithdrawal } from './call-draft';
import { LedgerFormPage } from './line-page';
import { nameOf, type FundsCall, type SubsidyLine } from './use-line';

const BLANK = { reason: '' };

/** Withdraws a mistaken call for funds. */
export default function WithdrawCall(): ReactNode {
  const { callId } = useParams();
  return (
    <LedgerFormPage title="Retirer un appel de fonds">
      {(line) => {
        const call = line.calls?.find(({ id }) => id === callId);
        if (!call) {
          return (
            <Message kind="info" title="Appel de fonds introuvable">
              Cette ligne n’a pas d’appel de fonds à cette adresse.
            </Message>
          );
        }
        if (call.withdrawnOn !== null) {
          return (
            <Message kind="info" title="Cet appel de fonds est déjà retiré">
              Il l’est depuis le {formatDay(call.withdrawnOn)}.
            </Message>
          );
        }
        return <WithdrawalForm key={call.id} line={line} call={call} />;
      }}
    </LedgerFormPage>
  );
}

interface WithdrawalFormProps {
  readonly line: SubsidyLine;
  readonly call: FundsCall;
}

function WithdrawalForm({ line, call }: WithdrawalFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useWithdrawal({ line, call });
  const amount = call.amount ?? '0.00';
  return (
    <>
      <p>
        Subvention <strong>{nameOf(line)}</strong>, appel de <strong>{formatEuros(amount)}</strong>
        {call.calledOn && <> du {formatDay(call.calledOn)}</>}
        {call.reference && <>, référence « {call.reference} »</>}. L’appel reste lisible, marqué comme retiré ; ce qui
        est déjà versé reste versé.
      </p>
      <WriteForm
        write={write}
        action="Retirer l’appel de fonds"
        warning="Relisez : un retrait ne se reprend pas, mais les fonds peuvent être appelés à nouveau."
        confirmation={({ reason }, { callable }) => [
          { term: 'Ligne', value: nameOf(line) },
          { term: 'Montant de l’appel', value: formatEuros(amount) },
          { term: 'Motif', value: reason },
          { term: 'Reste à appeler ensuite', value: formatEuros(addEuros(callable, amount)) },
        ]}
        comparison={(before, theirs) => compareCalls(before, theirs, subtractEuros('0.00', amount))}
        onLeave={() => void navigate(lineAddress(line.id))}
      >
        <WriteField
          write={write}
          name="reason"
          label="Motif"
          kind="long"
          hint="Pourquoi cet appel est retiré, 500 caractères au plus"
        />
      </WriteForm>
    </>
  );
}

function useWithdrawal({ line, call }: WithdrawalFormProps) {
  const navigate = useNavigate();
  return useWrite({
    form: `retrait-appel:${call.id}`,
    blank: BLANK,
    current: callBasisOf(line),
    check: checkWithdrawal,
    document: WithdrawFundsCallDocument,
    variables: (content: Draft<'reason'>, { version, key }) => ({
      input: { ...content, fundsCallId: call.id, version, idempotencyKey: key },
    }),
    payload: ({ withdrawFundsCall }) => withdrawFundsCall,
    onWritten: () => void navigate(lineAddress(line.id), { state: success('L’appel de fonds est retiré.') }),
  });
}
