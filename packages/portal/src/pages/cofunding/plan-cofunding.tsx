import { PlanCofundingDocument, type CofundingOfPostQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { WriteChoice } from '../../ui/form/choice-field';
import type { Draft } from '../../ui/form/draft';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { cofundingPath } from './addresses';
import { CofundingPage } from './cofunding-page';
import { BLANK_SHARES, checkPlan, type PlanField } from './plan-draft';
import { ShareFields, contentLines } from './share-fields';
import type { CofundingPost } from './use-cofunding';

const BLANK: Draft<PlanField> = { fiscalYear: '', schedule: '', cost: '', ...BLANK_SHARES };

/** Plans the co-funding of a post for a year, or for the years of a schedule. */
export default function PlanCofunding(): ReactNode {
  return (
    <CofundingPage title="Planifier le financement d’un exercice" writes>
      {(post, { rateSchedules }) => <PlanForm post={post} schedules={rateSchedules ?? []} />}
    </CofundingPage>
  );
}

interface PlanFormProps {
  readonly post: CofundingPost;
  readonly schedules: NonNullable<CofundingOfPostQuery['rateSchedules']>;
}

function PlanForm({ post, schedules }: PlanFormProps): ReactNode {
  const { reference = '' } = useParams();
  const navigate = useNavigate();
  const write = usePlanning(post);
  const choices = schedules.map(({ code, label }) => ({ value: code, label: label ?? code }));
  return (
    <WriteForm
      write={write}
      action="Enregistrer le plan"
      warning="Relisez : un plan enregistré se corrige, mais ne s’efface pas. Les parts sont attendues tant qu’elles ne sont pas confirmées."
      confirmation={(content) => [
        { term: content.schedule ? 'Premier exercice' : 'Exercice', value: String(content.fiscalYear) },
        {
          term: 'Barème du FIPD',
          value: choices.find(({ value }) => value === content.schedule)?.label ?? 'Taux libres',
        },
        ...contentLines(content),
      ]}
      comparison={() => []}
      onLeave={() => void navigate(cofundingPath(reference))}
    >
      <WriteField write={write} name="fiscalYear" label="Exercice" kind="number" hint="Ou premier exercice du barème" />
      <WriteChoice
        write={write}
        name="schedule"
        label="Barème du FIPD"
        hint="Un barème planifie tous ses exercices ; les parts sont alors celles de ce que laisse le FIPD"
        choices={choices}
        unset="Taux libres, un seul exercice"
        required={false}
      />
      <ShareFields write={write} hint="Laissez vide qui ne finance pas ; les parts font 100 %" />
    </WriteForm>
  );
}

function usePlanning(post: CofundingPost) {
  const { reference = '' } = useParams();
  const navigate = useNavigate();
  return useWrite({
    form: `financement:${post.id}`,
    blank: BLANK,
    current: { version: '0' },
    check: (draft) => checkPlan(draft),
    document: PlanCofundingDocument,
    variables: (content, { key }) => ({ input: { ...content, postId: post.id, idempotencyKey: key } }),
    payload: ({ planCofunding }) => planCofunding,
    onWritten: () =>
      void navigate(cofundingPath(reference), { state: success('Le plan de financement est enregistré.') }),
  });
}
