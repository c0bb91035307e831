import { reasonOf, type PaymentsQuery } from '@iscg/client';
import { Badge } from '../../ui/badge';
import type { Column } from '../../ui/list/column';

/** An entry of the ledger, wherever it is read. */
export type LedgerEntry = Omit<NonNullable<PaymentsQuery['payments']>['nodes'][number], 'subsidyLine'>;

export const RECORDED_AT: Column<LedgerEntry> = {
  id: 'enregistre',
  title: 'Enregistré le',
  value: ({ recordedAt }) => recordedAt,
  reason: (entry) => reasonOf(entry, 'recordedAt'),
  kind: 'instant',
};

/** What every list of entries says of one. */
export const ENTRY_COLUMNS: readonly Column<LedgerEntry>[] = [
  {
    id: 'nature',
    title: 'Nature',
    value: ({ reverses }) => (reverses === null ? 'Versement' : 'Contre-passation'),
    show: ({ reverses }) =>
      reverses === null ? <Badge tone="success">Versement</Badge> : <Badge tone="warning">Contre-passation</Badge>,
    reason: (entry) => reasonOf(entry, 'reverses'),
  },
  {
    id: 'montant',
    title: 'Montant',
    value: ({ amount }) => amount,
    reason: (entry) => reasonOf(entry, 'amount'),
    kind: 'euros',
  },
  {
    id: 'valeur',
    title: 'Date de valeur',
    value: ({ valueDate }) => valueDate,
    reason: (entry) => reasonOf(entry, 'valueDate'),
    kind: 'day',
  },
  {
    id: 'reference',
    title: 'Référence externe',
    value: ({ externalReference }) => externalReference,
    reason: (entry) => reasonOf(entry, 'externalReference'),
  },
  {
    id: 'motif',
    title: 'Motif de la contre-passation',
    value: ({ reason }) => reason,
    reason: (entry) => reasonOf(entry, 'reason'),
  },
  {
    id: 'auteur',
    title: 'Enregistré par',
    value: ({ recordedBy }) => recordedBy,
    reason: (entry) => reasonOf(entry, 'recordedBy'),
  },
];
