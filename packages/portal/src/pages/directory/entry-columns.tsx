import { reasonOf, type PostsOfPlaceFragment } from '@iscg/client';
import { Badge } from '../../ui/badge';
import { formatShortDay } from '../../ui/format';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import type { Filter } from '../../ui/list/list-url';
import { postPath } from '../posts/post-columns';
import { FORCE_WORDS, STATE_TONES, STATE_WORDS } from '../posts/words';
import { entryPath, type RegisterPages } from './addresses';

/** What employers and host units have in common. */
interface Organisation {
  readonly id: string;
  readonly name: string | null;
  readonly endedOn: string | null;
  readonly department: { readonly code: string; readonly name: string } | null;
}

/** What names an organisation, and leads to it. */
export function nameColumn<Row extends Organisation>(pages: RegisterPages, title: string): Column<Row> {
  return {
    id: 'nom',
    title,
    value: ({ name }) => name,
    show: ({ id, name }) => <Link to={entryPath(pages, id)}>{name}</Link>,
    reason: (row) => reasonOf(row, 'name'),
    isRowHeader: true,
  };
}

export function departmentColumn<Row extends Organisation>(): Column<Row> {
  return {
    id: 'departement',
    title: 'Département',
    value: ({ department }) => department && `${department.code} – ${department.name}`,
    reason: (row) => reasonOf(row, 'department'),
  };
}

/** Whether an organisation, or an employment, goes on. */
export function endColumn<Row extends { readonly endedOn: string | null }>(going: string): Column<Row> {
  return {
    id: 'fin',
    title: 'Situation',
    value: ({ endedOn }) => (endedOn === null ? going : `Jusqu’au ${formatShortDay(endedOn)}`),
    show: ({ endedOn }) => (
      <Badge tone={endedOn === null ? 'success' : 'neutral'}>
        {endedOn === null ? going : `Jusqu’au ${formatShortDay(endedOn)}`}
      </Badge>
    ),
    reason: (row) => reasonOf(row, 'endedOn'),
  };
}

export const searchFilter: Filter = { name: 'recherche', label: 'Recherche', kind: 'text', maxLength: 100 };

/** The filter on what has ended. */
export function endFilter(going: string, ended: string): Filter {
  const choices = [
    { value: 'non', label: going },
    { value: 'oui', label: ended },
  ];
  return { name: 'fin', label: 'Situation', kind: 'choice', choices };
}

/** « oui » or « non » of an address, as the graph takes it. */
export function yesOrNo(value: string | undefined): boolean | null {
  return value === undefined ? null : value === 'oui';
}

type PostRow = PostsOfPlaceFragment['nodes'][number];

/** The posts of an organisation. */
export const POSTS_OF_PLACE: readonly Column<PostRow>[] = [
  {
    id: 'poste',
    title: 'Poste',
    value: ({ reference }) => reference,
    show: ({ reference }) => reference && <Link to={postPath(reference, undefined)}>{reference}</Link>,
    reason: (row) => reasonOf(row, 'reference'),
    isRowHeader: true,
  },
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
  {
    id: 'force',
    title: 'Force',
    value: ({ force }) => force && FORCE_WORDS[force],
    reason: (row) => reasonOf(row, 'force'),
  },
  { id: 'etp', title: 'ETP', value: ({ fte }) => fte, reason: (row) => reasonOf(row, 'fte'), kind: 'number' },
  {
    id: 'titulaire',
    title: 'Titulaire',
    value: ({ holder }) => holder && [holder.givenName, holder.familyName].filter(Boolean).join(' '),
    reason: (row) => reasonOf(row, 'holder') ?? (row.holder ? reasonOf(row.holder, 'familyName') : undefined),
  },
];
