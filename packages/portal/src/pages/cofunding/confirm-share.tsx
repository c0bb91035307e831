import { ConfirmCofundingShareDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Absent } from '../../ui/absent';
import { formatDay } from '../../ui/format';
import { checkedAs, faultOfDay, found } from '../../ui/form/check';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { Message } from '../../ui/message';
import { cofundingPath } from './addresses';
import { CofundingPage, WithPlan } from './cofunding-page';
import { percentOf } from './plan-draft';
import { funderOf } from './share-columns';
import type { Plan, PlannedShare } from './use-cofunding';

/** Records that a funder has confirmed its share. */
export default function ConfirmShare(): ReactNode {
  const { reference = '', share: id = '', year = '' } = useParams();
  return (
    <CofundingPage title={`Confirmer une part ${year}`} writes>
      {(post) => (
        <WithPlan post={post}>
          {(plan) => {
            const share = plan.shares?.find((each) => each.id === id);
            if (!share)
              return (
                <Absent
                  what="Cette part"
                  back={{ title: 'Voir le financement du poste', to: cofundingPath(reference) }}
                />
              );
            if (share.confirmed)
              return (
                <Message kind="info" title="Cette part est déjà confirmée">
                  Elle ne se confirme qu’une fois.
                </Message>
              );
            return <ConfirmationForm plan={plan} share={share} today={post.asOf ?? undefined} />;
          }}
        </WithPlan>
      )}
    </CofundingPage>
  );
}

interface ConfirmationFormProps {
  readonly plan: Plan;
  readonly share: PlannedShare;
  readonly today: string | undefined;
}

function ConfirmationForm({ plan, share, today }: ConfirmationFormProps): ReactNode {
  const { reference = '' } = useParams();
  const navigate = useNavigate();
  const who = `${funderOf(share)}, ${percentOf(share.share)} % en ${plan.fiscalYear ?? ''}`;
  const write = useConfirmation({ plan, share, today });
  return (
    <>
      <p>{who}</p>
      <WriteForm
        write={write}
        action="Confirmer la part"
        warning="Relisez : une confirmation ne se retire qu’en corrigeant le plan."
        confirmation={(content) => [
          { term: 'Part', value: who },
          { term: 'Confirmée le', value: formatDay(content.confirmedOn) },
        ]}
        comparison={() => []}
        onLeave={() => void navigate(cofundingPath(reference))}
      >
        <WriteField
          write={write}
          name="confirmedOn"
          label="Confirmée le"
          kind="date"
          hint="Date de la décision ou du courrier du financeur"
        />
      </WriteForm>
    </>
  );
}

function useConfirmation({ plan, share, today }: ConfirmationFormProps) {
  const { reference = '' } = useParams();
  const navigate = useNavigate();
  return useWrite({
    form: `financement-confirmation:${share.id}`,
    blank: { confirmedOn: '' },
    current: { version: String(plan.version ?? 0) },
    check: (draft) =>
      checkedAs(found('confirmedOn', faultOfDay(draft.confirmedOn, { what: 'le jour de la confirmation', today })), {
        confirmedOn: draft.confirmedOn,
      }),
    document: ConfirmCofundingShareDocument,
    variables: ({ confirmedOn }, { version, key }) => ({
      input: { shareId: share.id, confirmedOn, version, idempotencyKey: key },
    }),
    payload: ({ confirmCofundingShare }) => confirmCofundingShare,
    onWritten: () => void navigate(cofundingPath(reference), { state: success('La part est confirmée.') }),
  });
}
