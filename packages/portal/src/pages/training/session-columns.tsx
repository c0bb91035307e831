import { reasonOf, type SessionsQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { dayOfInstant, formatHour, formatShortDay } from '../../ui/format';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { PARTY_WORDS } from '../../words';
import { addDays } from './calendar-day';
import { AUDIENCE_WORDS, SESSION_STATE_TONES, SESSION_STATE_WORDS } from './words';

export type SessionRow = NonNullable<SessionsQuery['sessions']>['nodes'][number];

interface Period {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

/** The days that a session is held on, Europe/Paris: its end is the first instant after it. */
export function daysOf({ startsAt, endsAt }: Period): readonly string[] {
  if (!startsAt) return [];
  const first = dayOfInstant(startsAt);
  const last = endsAt ? dayOfInstant(new Date(new Date(endsAt).getTime() - 1).toISOString()) : first;
  const days = [first];
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** « 09:00 – 17:00 », or « du 02/03/2026 09:00 au 04/03/2026 17:00 » when it lasts days; Europe/Paris. */
export function timesOf(session: Period): string | null {
  const { startsAt, endsAt } = session;
  if (!startsAt || !endsAt) return startsAt && formatHour(startsAt);
  const days = daysOf(session);
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last || first === last) return `${formatHour(startsAt)} – ${formatHour(endsAt)}`;
  return `${formatHour(startsAt)} – ${formatHour(endsAt)} le ${formatShortDay(last)}`;
}

/** Persons who hold or held a seat, those that the viewer may count. */
function enrolledOf({ enrolmentCounts: counts }: SessionRow): number | null {
  if (!counts) return null;
  const { confirmed, attended, absent } = counts;
  return confirmed === null || attended === null || absent === null ? null : confirmed + attended + absent;
}

export function StateBadge({ state }: { readonly state: NonNullable<SessionRow['state']> }): ReactNode {
  return <Badge tone={SESSION_STATE_TONES[state]}>{SESSION_STATE_WORDS[state]}</Badge>;
}

/** The columns of the list of sessions. `countsAll`: whether the person counts every party’s persons. */
export function sessionColumns(countsAll: boolean): readonly Column<SessionRow>[] {
  return [
    {
      id: 'date',
      title: 'Date',
      kind: 'day',
      sortable: true,
      value: ({ startsAt }) => startsAt && dayOfInstant(startsAt),
      reason: (row) => reasonOf(row, 'startsAt'),
    },
    { id: 'horaires', title: 'Horaires', value: timesOf, reason: (row) => reasonOf(row, 'endsAt') },
    {
      id: 'programme',
      title: 'Programme',
      isRowHeader: true,
      value: ({ programme }) => programme?.title ?? null,
      show: ({ id, programme }) => <Link to={`/formations/sessions/${id}`}>{programme?.title}</Link>,
      reason: (row) => reasonOf(row, 'programme') ?? (row.programme ? reasonOf(row.programme, 'title') : undefined),
    },
    {
      id: 'public',
      title: 'Public',
      value: ({ programme }) => (programme?.audience ? AUDIENCE_WORDS[programme.audience] : null),
      reason: (row) => reasonOf(row, 'programme') ?? (row.programme ? reasonOf(row.programme, 'audience') : undefined),
    },
    {
      id: 'lieu',
      title: 'Lieu',
      value: ({ venue }) => venue?.name ?? null,
      reason: (row) => reasonOf(row, 'venue') ?? (row.venue ? reasonOf(row.venue, 'name') : undefined),
    },
    ...countColumns(countsAll),
  ];
}

function countColumns(countsAll: boolean): readonly Column<SessionRow>[] {
  return [
    {
      id: 'places',
      title: 'Places',
      kind: 'number',
      value: ({ seats }) => seats,
      reason: (row) => reasonOf(row, 'seats'),
    },
    {
      id: 'restantes',
      title: 'Places restantes',
      kind: 'number',
      value: ({ seatsLeft }) => seatsLeft,
      reason: (row) => reasonOf(row, 'seatsLeft'),
    },
    {
      id: 'hote',
      title: 'Partie hôte',
      value: ({ hostParty }) => (hostParty ? PARTY_WORDS[hostParty.code] : null),
      reason: (row) => reasonOf(row, 'hostParty'),
    },
    {
      id: 'etat',
      title: 'État',
      value: ({ state }) => state && SESSION_STATE_WORDS[state],
      show: ({ state }) => state && <StateBadge state={state} />,
      reason: (row) => reasonOf(row, 'state'),
    },
    {
      id: 'inscrits',
      title: countsAll ? 'Inscrits' : 'Inscrits de votre partie',
      kind: 'number',
      value: enrolledOf,
      reason: (row) =>
        reasonOf(row, 'enrolmentCounts') ??
        (row.enrolmentCounts ? reasonOf(row.enrolmentCounts, 'confirmed') : undefined),
    },
  ];
}
