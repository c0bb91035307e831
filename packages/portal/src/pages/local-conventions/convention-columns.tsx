import { reasonOf, type LocalConventionFactsFragment, type LocalConventionsQuery } from '@iscg/client';
import { Badge } from '../../ui/badge';
import { formatShortDay } from '../../ui/format';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { POST_OF_COLUMNS } from '../posts/post-of-columns';
import { FORCE_WORDS } from '../posts/words';
import { conventionPath } from './addresses';
import { STATUS_TONES, STATUS_WORDS } from './words';

type ConventionRow = NonNullable<LocalConventionsQuery['localConventions']>['nodes'][number];

/** What names a local convention: its last day, which leads to it. */
export const LAST_DAY_COLUMN: Column<LocalConventionFactsFragment> = {
  id: 'fin',
  title: 'Dernier jour',
  value: ({ lastDay }) => lastDay,
  show: ({ id, lastDay }) => (
    <Link to={conventionPath(id)} className="unbroken">
      {lastDay && formatShortDay(lastDay)}
      <span className="fr-sr-only"> : dernier jour de la convention</span>
    </Link>
  ),
  reason: (row) => reasonOf(row, 'lastDay'),
  kind: 'day',
  isRowHeader: true,
};

/** What every list of local conventions says of one. */
export const FACT_COLUMNS: readonly Column<LocalConventionFactsFragment>[] = [
  {
    id: 'etat',
    title: 'État',
    value: ({ status }) => status && STATUS_WORDS[status],
    show: ({ status }) => status && <Badge tone={STATUS_TONES[status]}>{STATUS_WORDS[status]}</Badge>,
    reason: (row) => reasonOf(row, 'status'),
  },
  {
    id: 'debut',
    title: 'Premier jour',
    value: ({ startsOn }) => startsOn,
    reason: (row) => reasonOf(row, 'startsOn'),
    kind: 'day',
  },
  {
    id: 'signature',
    title: 'Signée le',
    value: ({ signedOn }) => signedOn,
    reason: (row) => reasonOf(row, 'signedOn'),
    kind: 'day',
  },
  {
    id: 'signataires',
    title: 'Signataires',
    value: ({ signatories }) => signatories?.flatMap(({ label }) => label ?? []).join(' ; ') ?? null,
    reason: (row) => reasonOf(row, 'signatories'),
  },
  {
    id: 'renouvellement',
    title: 'Renouvelée',
    value: ({ renewedBy }) => (renewedBy ? 'Oui' : 'Non'),
    reason: (row) => reasonOf(row, 'renewedBy'),
  },
];

const POST_COLUMNS: readonly Column<ConventionRow>[] = [
  ...POST_OF_COLUMNS,
  {
    id: 'force',
    title: 'Force',
    value: ({ post }) => (post?.force ? FORCE_WORDS[post.force] : null),
    reason: (row) => reasonOf(row, 'post') ?? (row.post ? reasonOf(row.post, 'force') : undefined),
  },
];

/** The columns of the list of local conventions, in their order. */
export const CONVENTION_COLUMNS: readonly Column<ConventionRow>[] = [LAST_DAY_COLUMN, ...POST_COLUMNS, ...FACT_COLUMNS];

export const CONVENTION_COLUMN_IDS: readonly string[] = CONVENTION_COLUMNS.map(({ id }) => id);
