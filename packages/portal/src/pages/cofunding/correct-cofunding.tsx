import { ChangeCofundingDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { formatEuros } from '../../ui/format';
import type { Draft } from '../../ui/form/draft';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { cofundingPath } from './addresses';
import { CofundingPage, WithPlan } from './cofunding-page';
import { checkCorrection, sharesDraft, type CorrectionField } from './plan-draft';
import { ShareFields, contentLines } from './share-fields';
import { funderOf } from './share-columns';
import type { Plan } from './use-cofunding';

/** Corrects the plan of a post for a year. */
export default function CorrectCofunding(): ReactNode {
  const { year = '' } = useParams();
  return (
    <CofundingPage title={`Corriger le plan ${year}`} writes>
      {(post) => <WithPlan post={post}>{(plan) => <CorrectionForm plan={plan} />}</WithPlan>}
    </CofundingPage>
  );
}

function CorrectionForm({ plan }: { readonly plan: Plan }): ReactNode {
  const { reference = '' } = useParams();
  const navigate = useNavigate();
  const blank: Draft<CorrectionField> = {
    ...sharesDraft(plan.shares ?? []),
    cost: (plan.cost ?? '').replace('.', ','),
    reason: '',
  };
  const write = useWrite({
    form: `financement-correction:${plan.id}`,
    blank,
    current: { version: String(plan.version ?? 0), plan: planInWords(plan) },
    check: (draft) => checkCorrection(draft, plan.shares ?? []),
    document: ChangeCofundingDocument,
    variables: (content, { version, key }) => ({
      input: { ...content, cofundingId: plan.id, version, idempotencyKey: key },
    }),
    payload: ({ changeCofunding }) => changeCofunding,
    onWritten: () => void navigate(cofundingPath(reference), { state: success('Le plan de financement est corrigé.') }),
  });
  return (
    <WriteForm
      write={write}
      action="Corriger le plan"
      warning="Relisez : l’ancien plan reste lisible à sa date. Une part modifiée redevient attendue."
      confirmation={(content) => [...contentLines(content), { term: 'Motif', value: content.reason }]}
      comparison={(before, theirs) => [
        { label: 'Plan', before: before.plan, theirs: theirs.plan, mine: `Coût : ${write.draft.cost} €` },
      ]}
      onLeave={() => void navigate(cofundingPath(reference))}
    >
      <ShareFields write={write} hint="Laissez vide qui ne finance pas ; les parts font 100 % du coût" />
      <WriteField write={write} name="reason" label="Motif" kind="long" hint="500 caractères au plus" />
    </WriteForm>
  );
}

/** « 48 750,00 € ; FIPD (État) 0.3000, confirmé ». */
function planInWords({ cost, shares }: Plan): string {
  const parts = (shares ?? []).map(
    (share) => `${funderOf(share)} ${share.share}${share.confirmed ? ', confirmé' : ''}`,
  );
  return [formatEuros(cost ?? '0.00'), ...parts].join(' ; ');
}
