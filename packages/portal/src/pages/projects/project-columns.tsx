import { reasonOf, type PostProjectsQuery } from '@iscg/client';
import { Badge } from '../../ui/badge';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { partiesInWords } from '../../words';
import { FORCE_WORDS, TERRITORY_WORDS } from '../posts/words';
import { projectPath } from './addresses';
import { SORTABLE_COLUMNS } from './project-address';
import { doneInWords } from './steps';
import { STATE_TONES, STATE_WORDS, STEP_WORDS } from './words';

export type ProjectRow = NonNullable<PostProjectsQuery['postProjects']>['nodes'][number];

const PLACE_COLUMNS: readonly Column<ProjectRow>[] = [
  {
    id: 'titre',
    title: 'Projet',
    value: ({ title }) => title,
    show: ({ id, title }) => <Link to={projectPath(id)}>{title}</Link>,
    reason: (row) => reasonOf(row, 'title'),
    isRowHeader: true,
  },
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
];

const COURSE_COLUMNS: readonly Column<ProjectRow>[] = [
  {
    id: 'debut',
    title: 'Commencé le',
    value: ({ startedOn }) => startedOn,
    reason: (row) => reasonOf(row, 'startedOn'),
    kind: 'day',
  },
  {
    id: 'etat',
    title: 'État',
    value: ({ state }) => state && STATE_WORDS[state],
    show: ({ state }) => state && <Badge tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Badge>,
    reason: (row) => reasonOf(row, 'state'),
  },
  {
    id: 'etapes',
    title: 'Étapes faites',
    value: ({ steps }) => steps && doneInWords(steps),
    reason: (row) => reasonOf(row, 'steps'),
  },
  {
    id: 'en-cours',
    title: 'Étape en cours',
    value: ({ steps }) =>
      (steps ?? [])
        .flatMap(({ step, status }) => (step && status === 'IN_PROGRESS' ? STEP_WORDS[step] : []))
        .join(', '),
    reason: (row) => reasonOf(row, 'steps'),
  },
  {
    id: 'avis',
    title: 'Avis attendus',
    value: ({ awaitedParties }) => awaitedParties && partiesInWords(awaitedParties.map(({ code }) => code)),
    reason: (row) => reasonOf(row, 'awaitedParties'),
  },
];

/** The columns of the list of projects, in their order. */
export const PROJECT_COLUMNS: readonly Column<ProjectRow>[] = [...PLACE_COLUMNS, ...COURSE_COLUMNS].map((column) => ({
  ...column,
  sortable: SORTABLE_COLUMNS.includes(column.id),
}));

export const PROJECT_COLUMN_IDS: readonly string[] = PROJECT_COLUMNS.map(({ id }) => id);
