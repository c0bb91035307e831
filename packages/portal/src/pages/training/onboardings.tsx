import { OnboardingsDocument, reasonOf, TrainingFiguresDocument, type OnboardingsQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { Badge } from '../../ui/badge';
import { dayOfInstant, formatShortDay } from '../../ui/format';
import { Link } from '../../ui/link';
import { choicesOf, codeIn } from '../../ui/list/choices';
import type { Column } from '../../ui/list/column';
import { ListView } from '../../ui/list/list-page';
import type { ListAddress } from '../../ui/list/list-url';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { OnboardingFigures } from './figures';
import { ONBOARDING_TONES, ONBOARDING_WORDS } from './words';

type Row = NonNullable<OnboardingsQuery['onboardings']>['nodes'][number];

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

const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'personne',
    title: 'Intervenant social',
    isRowHeader: true,
    value: ({ worker }) => [worker?.givenName, worker?.familyName].filter(Boolean).join(' ') || null,
    reason: (row) => reasonOf(row, 'worker') ?? (row.worker ? reasonOf(row.worker, 'familyName') : undefined),
  },
  {
    id: 'statut',
    title: 'Statut',
    value: ({ status }) => status && ONBOARDING_WORDS[status],
    show: ({ status }) => status && <Badge tone={ONBOARDING_TONES[status]}>{ONBOARDING_WORDS[status]}</Badge>,
    reason: (row) => reasonOf(row, 'status'),
  },
  {
    id: 'echeance',
    title: 'Dernier jour',
    kind: 'day',
    value: ({ dueOn }) => dueOn,
    reason: (row) => reasonOf(row, 'dueOn'),
  },
  {
    id: 'session',
    title: 'Session suivie ou réservée',
    kind: 'day',
    value: ({ session }) => (session?.startsAt ? dayOfInstant(session.startsAt) : null),
    show: ({ session }) => session?.startsAt && <SessionLink id={session.id} startsAt={session.startsAt} />,
    reason: (row) => reasonOf(row, 'session') ?? (row.session ? reasonOf(row.session, 'startsAt') : undefined),
  },
];

function SessionLink({ id, startsAt }: { readonly id: string; readonly startsAt: string }): ReactNode {
  return <Link to={`/formations/sessions/${id}`}>Session du {formatShortDay(dayOfInstant(startsAt))}</Link>;
}

/** The onboarding of newly recruited social workers: what is overdue, due, booked, done. */
export default function Onboardings(): ReactNode {
  const list = useList(ADDRESS);
  const status = statusOf(list.state.values['statut']);
  const figures = useGraph(TrainingFiguresDocument, {});
  const query = useGraph(OnboardingsDocument, { status, first: PAGE, after: list.state.after });
  return (
    <Page
      title="Accueil des nouveaux ISCG"
      above={[{ title: 'Formations', to: '/formations' }]}
      lead="Tout intervenant social nouvellement recruté suit une prise de poste (convention, préambule). Les échéances les plus anciennes d’abord."
    >
      {query.data?.onboardings && (
        <Answer to={figures} what="les chiffres de l’accueil">
          {({ trainingFigures }) => trainingFigures && <OnboardingFigures figures={trainingFigures} />}
        </Answer>
      )}
      <ListView
        list={list}
        query={query}
        connection={({ onboardings }) => onboardings}
        refusal={(result) => reasonOf(result, 'onboardings')}
        columns={COLUMNS}
        rowKey={({ worker, dueOn }) => worker?.id ?? String(dueOn)}
        noun={['accueil', 'accueils']}
        caption="Accueil des nouveaux intervenants sociaux"
        empty="Aucun accueil de ce statut."
        exportPage={async (after, signal) =>
          (await graph.ask(OnboardingsDocument, { status, first: 100, after }, signal)).onboardings
        }
      />
    </Page>
  );
}

function statusOf(value: string | undefined): OnboardingsQueryStatus {
  if (value === 'TOUS') return [];
  const status = codeIn(ONBOARDING_WORDS, value);
  return status ? [status] : ['OVERDUE', 'DUE', 'BOOKED'];
}

type OnboardingsQueryStatus = (keyof typeof ONBOARDING_WORDS)[];
