import { reasonOf, type AgendaItemKind, type PartyCode } from '@iscg/client';
import type { ReactNode } from 'react';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { PARTY_WORDS } from '../../words';
import { PAPER_DOCUMENT_COLUMN } from './paper-document-column';
import { ITEM_KIND_WORDS } from './words';

interface Item {
  readonly rank: number | null;
  readonly title: string | null;
  readonly kind: AgendaItemKind | null;
}

const ITEM_COLUMNS: readonly Column<Item>[] = [
  { id: 'rang', title: 'N°', kind: 'number', value: ({ rank }) => rank, reason: (row) => reasonOf(row, 'rank') },
  {
    id: 'point',
    title: 'Point',
    isRowHeader: true,
    value: ({ title }) => title,
    reason: (row) => reasonOf(row, 'title'),
  },
  {
    id: 'nature',
    title: 'Nature',
    value: ({ kind }) => (kind ? ITEM_KIND_WORDS[kind] : 'Non renseignée'),
    reason: (row) => reasonOf(row, 'kind'),
  },
];

/** The items of an agenda, in their order. */
export function AgendaTable({ items }: { readonly items: readonly Item[] }): ReactNode {
  return (
    <DataTable
      caption="Points de l’ordre du jour"
      hideCaption
      columns={ITEM_COLUMNS}
      rows={items}
      rowKey={({ rank }) => String(rank)}
      empty="Aucun point n’est inscrit."
    />
  );
}

interface Paper {
  readonly id: string;
  readonly rank: number | null;
  readonly title: string | null;
  readonly documentId: string | null;
  readonly document: { readonly title: string | null } | null;
  readonly presentedBy: { readonly code: PartyCode } | null;
}

/** What is told of every paper of a meeting. */
export const PAPER_COLUMNS: readonly Column<Paper>[] = [
  { id: 'rang', title: 'N°', kind: 'number', value: ({ rank }) => rank, reason: (row) => reasonOf(row, 'rank') },
  {
    id: 'document',
    title: 'Document',
    isRowHeader: true,
    value: ({ title }) => title,
    reason: (row) => reasonOf(row, 'title'),
  },
  {
    id: 'partie',
    title: 'Présenté par',
    value: ({ presentedBy }) => presentedBy && PARTY_WORDS[presentedBy.code],
    reason: (row) => reasonOf(row, 'presentedBy'),
  },
  PAPER_DOCUMENT_COLUMN,
];

/** The papers put before a meeting, in their order. */
export function PapersTable({ papers }: { readonly papers: readonly Paper[] }): ReactNode {
  return (
    <DataTable
      caption="Documents présentés"
      hideCaption
      columns={PAPER_COLUMNS}
      rows={papers}
      rowKey={({ id }) => id}
      empty="Aucun document n’est présenté."
    />
  );
}
