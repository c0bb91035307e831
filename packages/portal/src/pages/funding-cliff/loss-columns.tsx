import { reasonOf, type FundingLossesQuery } from '@iscg/client';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { cofundingPath } from '../cofunding/addresses';
import { POST_OF_COLUMNS } from '../posts/post-of-columns';
import { FUNDER_KIND_WORDS } from '../posts/words';
import { halfYearInWords, LOSS_WORDS } from './words';

export type LossRow = NonNullable<FundingLossesQuery['fundingLosses']>['nodes'][number];

/** What the list says of each loss; the post leads to its funding. */
export const LOSS_COLUMNS: readonly Column<LossRow>[] = [
  {
    id: 'semestre',
    title: 'Semestre',
    value: ({ fiscalYear, half }) => (fiscalYear && half ? halfYearInWords(fiscalYear, half) : null),
    reason: (row) => reasonOf(row, 'fiscalYear'),
  },
  ...POST_OF_COLUMNS.map((column): Column<LossRow> =>
    column.id === 'poste'
      ? {
          ...column,
          isRowHeader: true,
          show: ({ post }) =>
            post?.reference && (
              <Link to={cofundingPath(post.reference)} className="unbroken">
                {post.reference}
              </Link>
            ),
        }
      : column,
  ),
  {
    id: 'financeur',
    title: 'Financeur',
    value: ({ funderKind }) => funderKind && FUNDER_KIND_WORDS[funderKind],
    reason: (row) => reasonOf(row, 'funderKind'),
  },
  {
    id: 'motif',
    title: 'Motif',
    value: ({ reason }) => reason && LOSS_WORDS[reason],
    reason: (row) => reasonOf(row, 'reason'),
  },
  {
    id: 'part',
    title: 'Part du coût',
    value: ({ share }) => share,
    reason: (row) => reasonOf(row, 'share'),
    kind: 'share',
  },
  {
    id: 'montant',
    title: 'Montant manquant',
    value: ({ gap }) => gap,
    reason: (row) => reasonOf(row, 'gap'),
    kind: 'euros',
  },
];

export const LOSS_COLUMN_IDS: readonly string[] = LOSS_COLUMNS.map(({ id }) => id);
