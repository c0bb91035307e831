import { reasonOf, type PostsQuery, type Reason } from '@iscg/client';
import { Badge } from '../../ui/badge';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import type { ListAddress } from '../../ui/list/list-url';
import { partiesInWords } from '../../words';
import { SORTABLE_COLUMNS } from './post-address';
import { FORCE_WORDS, STATE_TONES, STATE_WORDS, TERRITORY_WORDS } from './words';

export type PostRow = NonNullable<PostsQuery['posts']>['nodes'][number];

/** The column whose figures come from the funding: asked for only where it is shown. */
export const FUNDING_COLUMN = 'fipd';

const placeColumns: readonly Column<PostRow>[] = [
  {
    id: 'departement',
    title: 'Département',
    value: ({ department }) => department && `${department.code} – ${department.name}`,
    reason: (row) => reasonOf(row, 'department'),
  },
  {
    id: 'force',
    title: 'Force',
    value: ({ force }) => force && FORCE_WORDS[force],
    reason: (row) => reasonOf(row, 'force'),
  },
  {
    id: 'territoire',
    title: 'Territoire',
    value: ({ territory }) => territory && TERRITORY_WORDS[territory],
    reason: (row) => reasonOf(row, 'territory'),
  },
  { id: 'etp', title: 'ETP', value: ({ fte }) => fte, reason: (row) => reasonOf(row, 'fte'), kind: 'number' },
];

const stateColumns: readonly Column<PostRow>[] = [
  {
    id: 'etat',
    title: 'État',
    value: ({ state }) => state && STATE_WORDS[state],
    show: ({ state }) => state && <Badge tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Badge>,
    reason: (row) => reasonOf(row, 'state'),
  },
  {
    id: 'depuis',
    title: 'Depuis le',
    value: ({ stateSince }) => stateSince,
    reason: (row) => reasonOf(row, 'stateSince'),
    kind: 'day',
  },
];

const peopleColumns: readonly Column<PostRow>[] = [
  {
    id: 'employeur',
    title: 'Employeur',
    value: ({ employer }) => employer?.name ?? null,
    reason: (row) => reasonOf(row, 'employer') ?? (row.employer ? reasonOf(row.employer, 'name') : undefined),
  },
  {
    id: 'unites',
    title: 'Unités d’accueil',
    value: ({ hostUnits }) => hostUnits?.map(({ name }) => name).join(' ; ') ?? null,
    reason: (row) => reasonOf(row, 'hostUnits'),
  },
  {
    id: 'titulaire',
    title: 'Titulaire',
    value: ({ holder }) => (holder ? [holder.givenName, holder.familyName].filter(Boolean).join(' ') : null),
    reason: (row) => reasonOf(row, 'holder') ?? (row.holder ? reasonOf(row.holder, 'familyName') : undefined),
  },
  {
    id: 'parties',
    title: 'Directions compétentes',
    value: ({ competentParties }) => competentParties && partiesInWords(competentParties.map(({ code }) => code)),
    reason: (row) => reasonOf(row, 'competentParties'),
  },
];

/** The columns of the list of posts, in their order. Links keep the day that the list is read for. */
export function postColumns(day: string | undefined, fundingYear: number): readonly Column<PostRow>[] {
  const columns: readonly Column<PostRow>[] = [
    {
      id: 'reference',
      title: 'Référence',
      value: ({ reference }) => reference,
      show: ({ reference }) => (
        <Link to={postPath(reference ?? '', day)} className="unbroken">
          {reference}
        </Link>
      ),
      isRowHeader: true,
    },
    ...placeColumns,
    ...stateColumns,
    ...peopleColumns,
    {
      id: FUNDING_COLUMN,
      title: `Part du FIPD ${fundingYear}`,
      value: fipdShare,
      reason: fipdReason,
      kind: 'share',
    },
  ];
  return columns.map((column) => ({ ...column, sortable: SORTABLE_COLUMNS.includes(column.id) }));
}

const HIDDEN_AT_FIRST: readonly string[] = ['territoire', 'parties', FUNDING_COLUMN];

/** Which columns there are and which are shown unless the address says otherwise. */
export const POST_COLUMN_CHOICE: NonNullable<ListAddress['columns']> = columnChoice(
  postColumns(undefined, 0).map(({ id }) => id),
);

function columnChoice(all: readonly string[]): NonNullable<ListAddress['columns']> {
  return { all, shown: all.filter((id) => !HIDDEN_AT_FIRST.includes(id)) };
}

/** Where a post’s record is, on a day when one is given. */
export function postPath(reference: string, day: string | undefined): string {
  return `/postes/${encodeURIComponent(reference)}${day ? `?date=${day}` : ''}`;
}

function fipdShare({ cofunding }: PostRow): string | null {
  return cofunding?.shares?.find(({ funderKind }) => funderKind === 'FIPD')?.share ?? null;
}

function fipdReason(row: PostRow): Reason | undefined {
  if (row.cofunding) return reasonOf(row.cofunding, 'shares');
  return reasonOf(row, 'cofunding');
}
