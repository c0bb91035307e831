import { reasonOf, type VenueOffersQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../../ui/badge';
import { formatShortDay } from '../../../ui/format';
import { Link } from '../../../ui/link';
import type { Column } from '../../../ui/list/column';
import { PARTY_WORDS } from '../../../words';
import { roomAddress } from '../addresses';
import { ROOM_STATE_TONES, ROOM_STATE_WORDS } from '../words';

export type RoomRow = NonNullable<VenueOffersQuery['venueOffers']>['nodes'][number];

export function RoomBadge({ state }: { readonly state: NonNullable<RoomRow['state']> }): ReactNode {
  return <Badge tone={ROOM_STATE_TONES[state]}>{ROOM_STATE_WORDS[state]}</Badge>;
}

/** « Demandée par l’ANISCG », or offered without being asked. */
function originOf({ spontaneous }: RoomRow): string | null {
  if (spontaneous === null) return null;
  return spontaneous ? 'Offerte par la partie' : 'Demandée par l’ANISCG';
}

/** « Due aujourd’hui », or the last one. */
function reminderOf({ reminderDue, remindedOn }: RoomRow): string | null {
  if (reminderDue) return 'À relancer';
  return remindedOn && `Relancée le ${formatShortDay(remindedOn)}`;
}

/** The columns of the list of rooms. */
export const ROOM_COLUMNS: readonly Column<RoomRow>[] = [
  {
    id: 'demande',
    title: 'Date',
    kind: 'day',
    value: ({ askedOn }) => askedOn,
    reason: (row) => reasonOf(row, 'askedOn'),
  },
  {
    id: 'origine',
    title: 'Origine',
    isRowHeader: true,
    value: originOf,
    show: (row) => <Link to={roomAddress(row.id)}>{originOf(row)}</Link>,
    reason: (row) => reasonOf(row, 'spontaneous'),
  },
  {
    id: 'partie',
    title: 'Partie',
    value: ({ party }) => party && PARTY_WORDS[party.code],
    reason: (row) => reasonOf(row, 'party'),
  },
  {
    id: 'departement',
    title: 'Département',
    value: ({ departmentCode }) => departmentCode,
    reason: (row) => reasonOf(row, 'departmentCode'),
  },
  {
    id: 'personnes',
    title: 'Personnes',
    kind: 'number',
    value: ({ persons }) => persons,
    reason: (row) => reasonOf(row, 'persons'),
  },
  { id: 'du', title: 'Du', kind: 'day', value: ({ from }) => from, reason: (row) => reasonOf(row, 'from') },
  { id: 'au', title: 'Au', kind: 'day', value: ({ to }) => to, reason: (row) => reasonOf(row, 'to') },
  {
    id: 'etat',
    title: 'État',
    value: ({ state }) => state && ROOM_STATE_WORDS[state],
    show: ({ state }) => state && <RoomBadge state={state} />,
    reason: (row) => reasonOf(row, 'state'),
  },
  {
    id: 'relance',
    title: 'Relance',
    value: reminderOf,
    show: (row) => (row.reminderDue ? <Badge tone="warning">{reminderOf(row)}</Badge> : reminderOf(row)),
    reason: (row) => reasonOf(row, 'reminderDue'),
  },
];
