import { reasonOf, type CommitteePapersQuery, type TechnicalCommitteeMeetingsQuery } from '@iscg/client';
import { Badge } from '../../ui/badge';
import { formatDay } from '../../ui/format';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { PARTY_WORDS } from '../../words';
import { committeeMeetingPath } from './addresses';
import { PAPER_DOCUMENT_COLUMN } from './paper-document-column';
import { MEETING_STATE_TONES, MEETING_STATE_WORDS } from './words';

type Meeting = NonNullable<TechnicalCommitteeMeetingsQuery['technicalCommitteeMeetings']>['nodes'][number];
type Paper = NonNullable<CommitteePapersQuery['committeePapers']>['nodes'][number];

export const COMMITTEE_COLUMNS: readonly Column<Meeting>[] = [
  {
    id: 'date',
    title: 'Date',
    kind: 'day',
    isRowHeader: true,
    value: ({ meetsOn }) => meetsOn,
    show: ({ id, meetsOn }) => <Link to={committeeMeetingPath(id)}>{meetsOn && formatDay(meetsOn)}</Link>,
    reason: (row) => reasonOf(row, 'meetsOn'),
  },
  {
    id: 'etat',
    title: 'État',
    value: ({ state }) => state && MEETING_STATE_WORDS[state],
    show: ({ state }) => state && <Badge tone={MEETING_STATE_TONES[state]}>{MEETING_STATE_WORDS[state]}</Badge>,
    reason: (row) => reasonOf(row, 'state'),
  },
  { id: 'lieu', title: 'Lieu', value: ({ place }) => place, reason: (row) => reasonOf(row, 'place') },
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
