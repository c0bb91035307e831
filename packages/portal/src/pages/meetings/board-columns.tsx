import { reasonOf, type BoardMeetingsQuery, type BoardSeatsQuery } from '@iscg/client';
import { formatShortDay } from '../../ui/format';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { PARTY_WORDS } from '../../words';
import { seatPath } from '../board-seats/addresses';
import { SEAT_KIND_WORDS } from '../governance/words';
import { boardMeetingPath } from './addresses';
import { PLACE_COLUMN, meetingColumns } from './meeting-columns';
import { MEETING_KIND_WORDS, MINUTES_STATE_WORDS } from './words';

type Seat = NonNullable<BoardSeatsQuery['boardSeats']>['nodes'][number];
type Meeting = NonNullable<BoardMeetingsQuery['boardMeetings']>['nodes'][number];

export const SEAT_COLUMNS: readonly Column<Seat>[] = [
  {
    id: 'siege',
    title: 'Siège',
    isRowHeader: true,
    value: ({ office }) => office,
    show: ({ id, office }) => <Link to={seatPath(id)}>{office}</Link>,
    reason: (row) => reasonOf(row, 'office'),
  },
  {
    id: 'nature',
    title: 'Nature',
    value: ({ kind }) => kind && SEAT_KIND_WORDS[kind],
    reason: (row) => reasonOf(row, 'kind'),
  },
  {
    id: 'partie',
    title: 'Partie',
    value: ({ party, kind }) => (party ? PARTY_WORDS[party.code] : kind === 'ELECTED' ? 'Sans objet' : null),
    reason: (row) => reasonOf(row, 'party'),
  },
  {
    id: 'titulaire',
    title: 'Titulaire',
    value: ({ holderName, kind }) => holderName ?? (kind === 'EX_OFFICIO' ? 'Qui exerce la fonction' : null),
    // A seat by right belongs to an office: there is no name to mask.
    reason: (row) => (row.kind === 'EX_OFFICIO' ? undefined : reasonOf(row, 'holderName')),
  },
  {
    id: 'depuis',
    title: 'Depuis le',
    kind: 'day',
    value: ({ startsOn }) => startsOn,
    reason: (row) => reasonOf(row, 'startsOn'),
  },
  {
    id: 'jusque',
    title: 'Jusqu’au',
    kind: 'day',
    value: ({ endsOn }) => endsOn ?? 'En cours',
    show: ({ endsOn }) => (endsOn ? formatShortDay(endsOn) : 'En cours'),
    reason: (row) => reasonOf(row, 'endsOn'),
  },
];

export const MEETING_COLUMNS: readonly Column<Meeting>[] = [
  ...meetingColumns(boardMeetingPath),
  {
    id: 'nature',
    title: 'Nature',
    value: ({ kind }) => kind && MEETING_KIND_WORDS[kind],
    reason: (row) => reasonOf(row, 'kind'),
  },
  PLACE_COLUMN,
  {
    id: 'presents',
    title: 'Présents',
    kind: 'number',
    value: ({ attendance }) => attendance?.present ?? null,
    reason: (row) => reasonOf(row, 'attendance'),
  },
  {
    id: 'representes',
    title: 'Représentés',
    kind: 'number',
    value: ({ attendance }) => attendance?.represented ?? null,
    reason: (row) => reasonOf(row, 'attendance'),
  },
  {
    id: 'quorum',
    title: 'Quorum',
    value: ({ quorum, quorumMet }) => (quorum === null ? null : quorumInWords(quorum, quorumMet)),
    reason: (row) => reasonOf(row, 'quorum') ?? reasonOf(row, 'quorumMet'),
  },
  {
    id: 'proces-verbal',
    title: 'Procès-verbal',
    value: ({ minutesState }) => (minutesState ? MINUTES_STATE_WORDS[minutesState] : 'Pas encore rédigé'),
    reason: (row) => reasonOf(row, 'minutesState'),
  },
];

function quorumInWords(quorum: number, isMet: boolean | null): string {
  if (isMet === null) return String(quorum);
  return `${quorum} : ${isMet ? 'atteint' : 'non atteint'}`;
}
