import { reasonOf, type SocialWorkersQuery } from '@iscg/client';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { postPath } from '../posts/post-columns';
import { SOCIAL_WORKERS, entryPath } from './addresses';
import { endColumn } from './entry-columns';

type WorkerRow = NonNullable<SocialWorkersQuery['socialWorkers']>['nodes'][number];

/** The columns of the list of social workers; posts are those held on the day, `YYYY-MM-DD`. */
export function workerColumns(day: string | undefined): readonly Column<WorkerRow>[] {
  return [
    ...NAME_COLUMNS,
    {
      id: 'postes',
      title: 'Poste occupé',
      value: (row) => referencesHeld(row, day).join(' ; ') || null,
      show: (row) =>
        referencesHeld(row, day).map((reference) => (
          <Link key={reference} to={postPath(reference, undefined)} className="unbroken">
            {reference}{' '}
          </Link>
        )),
      reason: (row) => reasonOf(row, 'assignments'),
    },
    ...CONTACT_COLUMNS,
  ];
}

function referencesHeld({ assignments }: WorkerRow, day = ''): readonly string[] {
  return (assignments ?? [])
    .filter(({ endsOn }) => endsOn === null || endsOn >= day)
    .flatMap(({ post }) => post?.reference ?? []);
}

const NAME_COLUMNS: readonly Column<WorkerRow>[] = [
  {
    id: 'nom',
    title: 'Nom',
    value: ({ familyName }) => familyName,
    reason: (row) => reasonOf(row, 'familyName'),
    isRowHeader: true,
  },
  {
    id: 'prenom',
    title: 'Prénom',
    value: ({ givenName }) => givenName,
    reason: (row) => reasonOf(row, 'givenName'),
  },
  {
    id: 'fiche',
    title: 'Fiche',
    value: () => 'Voir',
    show: ({ id, familyName, givenName }) => (
      <Link to={entryPath(SOCIAL_WORKERS, id)}>
        Voir<span className="fr-sr-only"> la fiche {familyName && `de ${givenName ?? ''} ${familyName}`}</span>
      </Link>
    ),
    isAction: true,
  },
];

const CONTACT_COLUMNS: readonly Column<WorkerRow>[] = [
  {
    id: 'courriel',
    title: 'Courriel professionnel',
    value: ({ professionalEmail }) => professionalEmail,
    reason: (row) => reasonOf(row, 'professionalEmail'),
  },
  {
    id: 'telephone',
    title: 'Téléphone professionnel',
    value: ({ professionalPhone }) => professionalPhone,
    reason: (row) => reasonOf(row, 'professionalPhone'),
  },
  {
    id: 'recrutement',
    title: 'Recrutement',
    value: ({ recruitedOn }) => recruitedOn,
    reason: (row) => reasonOf(row, 'recruitedOn'),
    kind: 'day',
  },
  endColumn('Employé'),
];
