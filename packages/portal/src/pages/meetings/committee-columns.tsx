import { reasonOf, type CommitteePapersQuery, type TechnicalCommitteeMeetingsQuery } from '@iscg/client';
import type { Column } from '../../ui/list/column';
import { PARTY_WORDS } from '../../words';
import { committeeMeetingPath } from './addresses';
import { PAPER_DOCUMENT_COLUMN } from './paper-document-column';
import { PLACE_COLUMN, meetingColumns } from './meeting-columns';

type Meeting = NonNullable<TechnicalCommitteeMeetingsQuery['technicalCommitteeMeetings']>['nodes'][number];
type Paper = NonNullable<CommitteePapersQuery['committeePapers']>['nodes'][number];

export const COMMITTEE_COLUMNS: readonly Column<Meeting>[] = [
  ...meetingColumns(committeeMeetingPath),
  PLACE_COLUMN,
  {
    id: 'composition',
    title: 'Composition',
    value: ({ missingRoles }) => missingRoles && (missingRoles.length === 0 ? 'Complète' : 'Incomplète'),
    reason: (row) => reasonOf(row, 'missingRoles'),
  },
  {
    id: 'documents',
    title: 'Documents',
    kind: 'number',
    value: ({ papers }) => papers?.length ?? null,
    reason: (row) => reasonOf(row, 'papers'),
  },
  {
    id: 'decisions',
    title: 'Décisions',
    kind: 'number',
    value: ({ decisions }) => decisions?.length ?? null,
    reason: (row) => reasonOf(row, 'decisions'),
  },
];

/** Documents, for who reads no meeting. */
export const COMMITTEE_PAPER_COLUMNS: readonly Column<Paper>[] = [
  {
    id: 'document',
    title: 'Document',
    isRowHeader: true,
    value: ({ title }) => title,
    reason: (row) => reasonOf(row, 'title'),
  },
  {
    id: 'reunion',
    title: 'Réunion du',
    kind: 'day',
    value: ({ meetsOn }) => meetsOn,
    reason: (row) => reasonOf(row, 'meetsOn'),
  },
  {
    id: 'partie',
    title: 'Présenté par',
    value: ({ presentedBy }) => presentedBy && PARTY_WORDS[presentedBy.code],
    reason: (row) => reasonOf(row, 'presentedBy'),
  },
  PAPER_DOCUMENT_COLUMN,
  {
    id: 'adoption',
    title: 'Adopté le',
    kind: 'day',
    value: ({ adoptedOn }) => adoptedOn,
    reason: (row) => reasonOf(row, 'adoptedOn'),
  },
];
