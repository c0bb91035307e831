import { reasonOf } from '@iscg/client';
import { formatDay } from '../../ui/format';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { FUNDER_KIND_WORDS } from '../posts/words';
import { confirmationPath } from './addresses';
import type { PlannedShare } from './use-cofunding';

/** « Département : Conseil départemental ». */
export function funderOf({ funderKind, funderName }: Pick<PlannedShare, 'funderKind' | 'funderName'>): string {
  const kind = funderKind ? FUNDER_KIND_WORDS[funderKind] : '';
  return funderName ? `${kind} : ${funderName}` : kind;
}

const FACTS: readonly Column<PlannedShare>[] = [
  {
    id: 'financeur',
    title: 'Financeur',
    value: funderOf,
    reason: (row) => reasonOf(row, 'funderKind'),
    isRowHeader: true,
  },
  { id: 'part', title: 'Part', value: ({ share }) => share, reason: (row) => reasonOf(row, 'share'), kind: 'share' },
  {
    id: 'montant',
    title: 'Montant',
    value: ({ amount }) => amount,
    reason: (row) => reasonOf(row, 'amount'),
    kind: 'euros',
  },
  {
    id: 'confirmation',
    title: 'Confirmation',
    value: ({ confirmed, confirmedOn }) =>
      confirmed === null ? null : confirmedOn ? `Confirmé le ${formatDay(confirmedOn)}` : 'Attendu',
    reason: (row) => reasonOf(row, 'confirmed'),
  },
];

/** What is told of each share; with a way to confirm it for who keeps the plans. */
export function shareColumns(reference: string, year: number, mayConfirm: boolean): readonly Column<PlannedShare>[] {
  if (!mayConfirm) return FACTS;
  const confirm: Column<PlannedShare> = {
    id: 'acte',
    title: 'Acte',
    value: ({ confirmed }) => (confirmed === false ? 'Confirmer' : null),
    show: (row) =>
      row.confirmed === false && (
        <Link to={confirmationPath(reference, year, row.id)}>
          Confirmer<span className="fr-sr-only">{` la part ${year} : ${funderOf(row)}`}</span>
        </Link>
      ),
    isAction: true,
  };
  return [...FACTS, confirm];
}
