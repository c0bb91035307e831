import { reasonOf, type TrainingRequestsQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../../ui/badge';
import { dayOfInstant } from '../../../ui/format';
import { Link } from '../../../ui/link';
import type { Column } from '../../../ui/list/column';
import { PARTY_WORDS } from '../../../words';
import { requestAddress } from '../addresses';
import { AUDIENCE_WORDS, REQUEST_STATE_TONES, REQUEST_STATE_WORDS } from '../words';

export type RequestRow = NonNullable<TrainingRequestsQuery['trainingRequests']>['nodes'][number];

export function RequestBadge({ state }: { readonly state: NonNullable<RequestRow['state']> }): ReactNode {
  return <Badge tone={REQUEST_STATE_TONES[state]}>{REQUEST_STATE_WORDS[state]}</Badge>;
}

/** The columns of the list of requests. */
export const REQUEST_COLUMNS: readonly Column<RequestRow>[] = [
  {
    id: 'demande',
    title: 'Demandée le',
    kind: 'day',
    value: ({ requestedAt }) => requestedAt && dayOfInstant(requestedAt),
    reason: (row) => reasonOf(row, 'requestedAt'),
  },
  {
    id: 'public',
    title: 'Public',
    isRowHeader: true,
    value: ({ audience }) => audience && AUDIENCE_WORDS[audience],
    show: ({ id, audience }) => <Link to={requestAddress(id)}>{audience ? AUDIENCE_WORDS[audience] : 'Demande'}</Link>,
    reason: (row) => reasonOf(row, 'audience'),
  },
  {
    id: 'partie',
    title: 'Direction',
    value: ({ party }) => party && PARTY_WORDS[party.code],
    reason: (row) => reasonOf(row, 'party'),
  },
  {
    id: 'personnes',
    title: 'Personnes',
    kind: 'number',
    value: ({ persons }) => persons,
    reason: (row) => reasonOf(row, 'persons'),
  },
  {
    id: 'departement',
    title: 'Département',
    value: ({ departmentCode }) => departmentCode,
    reason: (row) => reasonOf(row, 'departmentCode'),
  },
  { id: 'du', title: 'À partir du', kind: 'day', value: ({ from }) => from, reason: (row) => reasonOf(row, 'from') },
  { id: 'au', title: 'Jusqu’au', kind: 'day', value: ({ to }) => to, reason: (row) => reasonOf(row, 'to') },
  {
    id: 'etat',
    title: 'État',
    value: ({ state }) => state && REQUEST_STATE_WORDS[state],
    show: ({ state }) => state && <RequestBadge state={state} />,
    reason: (row) => reasonOf(row, 'state'),
  },
];
