import { reasonOf, type OnboardingsQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { dayOfInstant, formatShortDay } from '../../ui/format';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { enrolmentFormAddress } from './addresses';
import { nameOfWorker } from './enrolment-person';
import type { ComingOnboarding } from './use-coming-onboarding';
import { ONBOARDING_TONES, ONBOARDING_WORDS } from './words';

type Row = NonNullable<OnboardingsQuery['onboardings']>['nodes'][number];

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

/** The columns of the list. `coming`: the session to propose to those who have none; absent for who enrols nobody. */
export function onboardingColumns(coming: ComingOnboarding | undefined): readonly Column<Row>[] {
  if (!coming) return COLUMNS;
  const { id, startsAt, full } = coming;
  const day = startsAt ? formatShortDay(dayOfInstant(startsAt)) : '';
  const action: Column<Row> = {
    id: 'action',
    title: 'Action',
    isAction: true,
    value: ({ status, worker }) => (worker && (status === 'DUE' || status === 'OVERDUE') ? 'Inscrire' : null),
    show: ({ worker }) =>
      worker && (
        <Link to={enrolmentFormAddress(id, worker.id)}>
          {full ? 'Mettre en attente' : 'Inscrire'} à la session du {day}
          <span className="fr-sr-only"> : {nameOfWorker(worker)}</span>
        </Link>
      ),
  };
  return [...COLUMNS, action];
}
