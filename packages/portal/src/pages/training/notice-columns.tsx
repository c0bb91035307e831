import { reasonOf, type SessionNoticesQuery } from '@iscg/client';
import { Badge } from '../../ui/badge';
import { dayOfInstant, formatShortDay, formatShortInstant } from '../../ui/format';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { PARTY_WORDS } from '../../words';
import { sessionAddress } from './addresses';
import { NOTICE_TONES, NOTICE_WORDS } from './words';

type Row = NonNullable<SessionNoticesQuery['sessionNotices']>['nodes'][number];

/** « Prise de poste, 12/01/2027 ». */
function sessionOf({ session }: Row): string | null {
  if (!session) return null;
  const day = session.startsAt && formatShortDay(dayOfInstant(session.startsAt));
  return [session.programme?.title, day].filter(Boolean).join(', ') || 'Session';
}

/** What is told of a session, to whom. */
export const NOTICE_COLUMNS: readonly Column<Row>[] = [
  {
    id: 'date',
    title: 'Date de l’avis',
    kind: 'instant',
    value: ({ recordedAt }) => recordedAt,
    show: ({ recordedAt }) => recordedAt && formatShortInstant(recordedAt),
    reason: (row) => reasonOf(row, 'recordedAt'),
  },
  {
    id: 'objet',
    title: 'Objet',
    value: ({ kind }) => kind && NOTICE_WORDS[kind],
    show: ({ kind }) => kind && <Badge tone={NOTICE_TONES[kind]}>{NOTICE_WORDS[kind]}</Badge>,
    reason: (row) => reasonOf(row, 'kind'),
  },
  {
    id: 'session',
    title: 'Session',
    isRowHeader: true,
    value: sessionOf,
    show: (row) => row.session && <Link to={sessionAddress(row.session.id)}>{sessionOf(row)}</Link>,
    reason: (row) => reasonOf(row, 'session'),
  },
  {
    id: 'partie',
    title: 'Partie avisée',
    value: ({ party }) => party && PARTY_WORDS[party.code],
    reason: (row) => reasonOf(row, 'party'),
  },
  {
    id: 'personnes',
    title: 'Personnes concernées',
    kind: 'number',
    value: ({ persons }) => persons,
    reason: (row) => reasonOf(row, 'persons'),
  },
  { id: 'motif', title: 'Motif', value: ({ reason }) => reason, reason: (row) => reasonOf(row, 'reason') },
];
