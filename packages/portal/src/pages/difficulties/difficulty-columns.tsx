import { reasonOf, type DifficultiesQuery, type DifficultyFactsFragment } from '@iscg/client';
import { Badge } from '../../ui/badge';
import { formatShortDay } from '../../ui/format';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { PARTY_WORDS } from '../../words';
import { POST_OF_COLUMNS } from '../posts/post-of-columns';
import { difficultyPath } from './addresses';
import { SORTABLE_COLUMNS } from './difficulty-address';
import { KIND_WORDS, SEVERITY_TONES, SEVERITY_WORDS, STATE_TONES, STATE_WORDS } from './words';

export type DifficultyRow = NonNullable<DifficultiesQuery['difficulties']>['nodes'][number];

/** What names a difficulty: the day of its report, which leads to it. */
export const REPORT_COLUMN: Column<DifficultyFactsFragment> = {
  id: 'signalement',
  title: 'Signalée le',
  value: ({ reportedOn }) => reportedOn,
  show: ({ id, kind, reportedOn }) => (
    <Link to={difficultyPath(id)} className="unbroken">
      {reportedOn && formatShortDay(reportedOn)}
      {kind && <span className="fr-sr-only"> : {KIND_WORDS[kind]}</span>}
    </Link>
  ),
  reason: (row) => reasonOf(row, 'reportedOn'),
  kind: 'day',
  isRowHeader: true,
};

/** What every list of difficulties says of one. */
export const FACT_COLUMNS: readonly Column<DifficultyFactsFragment>[] = [
  {
    id: 'nature',
    title: 'Nature',
    value: ({ kind }) => kind && KIND_WORDS[kind],
    reason: (row) => reasonOf(row, 'kind'),
  },
  {
    id: 'gravite',
    title: 'Gravité',
    value: ({ severity }) => severity && SEVERITY_WORDS[severity],
    show: ({ severity }) => severity && <Badge tone={SEVERITY_TONES[severity]}>{SEVERITY_WORDS[severity]}</Badge>,
    reason: (row) => reasonOf(row, 'severity'),
  },
  {
    id: 'etat',
    title: 'État',
    value: ({ state }) => state && STATE_WORDS[state],
    show: ({ state }) => state && <Badge tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Badge>,
    reason: (row) => reasonOf(row, 'state'),
  },
  {
    id: 'derniere-etape',
    title: 'Dernière étape le',
    value: ({ lastStepOn }) => lastStepOn,
    reason: (row) => reasonOf(row, 'lastStepOn'),
    kind: 'day',
  },
  {
    id: 'reouvertures',
    title: 'Réouvertures',
    value: ({ reopenings }) => reopenings,
    reason: (row) => reasonOf(row, 'reopenings'),
    kind: 'number',
  },
  {
    id: 'delai',
    title: 'Réglée en (jours)',
    value: ({ daysToSettle }) => daysToSettle,
    reason: (row) => reasonOf(row, 'daysToSettle'),
    kind: 'number',
  },
  {
    id: 'auteur',
    title: 'Signalée par',
    value: ({ reporter }) => reporter && PARTY_WORDS[reporter.code],
    reason: (row) => reasonOf(row, 'reporter'),
  },
];

/** The columns of the list of difficulties, in their order. */
export const DIFFICULTY_COLUMNS: readonly Column<DifficultyRow>[] = [
  REPORT_COLUMN,
  ...POST_OF_COLUMNS,
  ...FACT_COLUMNS,
].map((column) => ({ ...column, sortable: SORTABLE_COLUMNS.includes(column.id) }));

export const DIFFICULTY_COLUMN_IDS: readonly string[] = DIFFICULTY_COLUMNS.map(({ id }) => id);
