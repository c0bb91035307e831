import { OnboardingsDocument, reasonOf, TrainingFiguresDocument } from '@iscg/client';
import { useMemo, type ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Answer, Loading } from '../../ui/answer';
import { ButtonLink } from '../../ui/link';
import { choicesOf, codeIn } from '../../ui/list/choices';
import { ListView } from '../../ui/list/list-page';
import type { ListAddress } from '../../ui/list/list-url';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { OnboardingFigures } from './figures';
import { onboardingColumns } from './onboarding-columns';
import { useComingOnboarding } from './use-coming-onboarding';
import { ONBOARDING_WORDS } from './words';

const PAGE = 20;
const STATUS_WORDS = { ...ONBOARDING_WORDS, TOUS: 'Tous, même faits' };
const ADDRESS: ListAddress = {
  filters: [
    {
      name: 'statut',
      label: 'Statut',
      kind: 'choice',
      choices: choicesOf(STATUS_WORDS),
      unset: 'Tout ce qui n’est pas fait',
    },
  ],
};

/** The onboarding of newly recruited social workers: what is overdue, due, booked, done. */
export default function Onboardings(): ReactNode {
  const list = useList(ADDRESS);
  const status = statusOf(list.state.values['statut']);
  const figures = useGraph(TrainingFiguresDocument, {});
  const query = useGraph(OnboardingsDocument, { status, first: PAGE, after: list.state.after });
  const { coming, isAsked } = useComingOnboarding(figures.data?.trainingFigures?.asOf ?? undefined);
  const columns = useMemo(() => onboardingColumns(coming), [coming]);
  return (
    <Page
      title="Accueil des nouveaux ISCG"
      above={[{ title: 'Formations', to: '/formations' }]}
      lead="Tout intervenant social nouvellement recruté suit une prise de poste (convention, préambule). Les échéances les plus anciennes d’abord."
      actions={<ButtonLink to="/formations?type=ONBOARDING">Sessions de prise de poste à venir</ButtonLink>}
    >
      {query.data?.onboardings && (
        <Answer to={figures} what="les chiffres de l’accueil">
          {({ trainingFigures }) => trainingFigures && <OnboardingFigures figures={trainingFigures} />}
        </Answer>
      )}
      {figures.isLoading || isAsked ? (
        <Loading what="les accueils" />
      ) : (
        <ListView
          list={list}
          query={query}
          connection={({ onboardings }) => onboardings}
          refusal={(result) => reasonOf(result, 'onboardings')}
          columns={columns}
          rowKey={({ worker, dueOn }) => worker?.id ?? String(dueOn)}
          noun={['accueil', 'accueils']}
          caption="Accueil des nouveaux intervenants sociaux"
          empty="Aucun accueil de ce statut."
          exportPage={async (after, signal) =>
            (await graph.ask(OnboardingsDocument, { status, first: 100, after }, signal)).onboardings
          }
        />
      )}
    </Page>
  );
}

function statusOf(value: string | undefined): OnboardingsQueryStatus {
  if (value === 'TOUS') return [];
  const status = codeIn(ONBOARDING_WORDS, value);
  return status ? [status] : ['OVERDUE', 'DUE', 'BOOKED'];
}

type OnboardingsQueryStatus = (keyof typeof ONBOARDING_WORDS)[];
