import { WithdrawAmendmentDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Draft } from '../../ui/form/draft';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { Message } from '../../ui/message';
import { checkWithdrawal } from '../funding/call-draft';
import { amendmentAddress } from './addresses';
import { AmendmentPage, OnlyDrafters } from './amendment-page';
import { compareAmendments } from './compare-amendments';
import { amendmentBasis, type AmendmentRecord } from './use-amendment';

const BLANK = { reason: '' };

/** Gives up an amendment that is not in force. */
export default function WithdrawAmendment(): ReactNode {
  return (
    <AmendmentPage act="Retirer l’avenant">
      {(amendment) => (
        <OnlyDrafters>
          <WithdrawalForm key={amendment.id} amendment={amendment} />
        </OnlyDrafters>
      )}
    </AmendmentPage>
  );
}

function WithdrawalForm({ amendment }: { readonly amendment: AmendmentRecord }): ReactNode {
  const navigate = useNavigate();
  const { id, reference, status } = amendment;
  const write = useWrite({
    form: `avenant-retrait:${id}`,
    blank: BLANK,
    current: amendmentBasis(amendment),
    check: checkWithdrawal,
    document: WithdrawAmendmentDocument,
    variables: (content: Draft<'reason'>, { version }) => ({ input: { ...content, amendmentId: id, version } }),
    payload: ({ withdrawAmendment }) => withdrawAmendment,
    onWritten: () => void navigate(amendmentAddress(id), { state: success('L’avenant est retiré.') }),
  });
  if (status !== 'DRAFT' && status !== 'SIGNING' && !write.verdict && !write.isSending) {
    return <Message kind="info">Cet avenant est en vigueur ou déjà retiré.</Message>;
  }
  return (
    <WriteForm
      write={write}
      action="Retirer l’avenant"
      warning="Relisez : un avenant retiré ne se signe plus."
      confirmation={({ reason }) => [
        { term: 'Avenant', value: reference ?? '' },
        { term: 'Motif', value: reason },
      ]}
      comparison={(before, theirs) => compareAmendments(before, theirs, { status: 'Retiré' })}
      onLeave={() => void navigate(amendmentAddress(id))}
    >
      <WriteField write={write} name="reason" label="Motif" kind="long" hint="500 caractères au plus" />
    </WriteForm>
  );
}
