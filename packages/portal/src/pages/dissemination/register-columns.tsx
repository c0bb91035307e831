import { reasonOf, type DisseminationsQuery } from '@iscg/client';
import { Badge } from '../../ui/badge';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { PARTY_WORDS } from '../../words';
import { recipientPath } from './addresses';
import { LEVEL_WORDS, MEANS_WORDS, STATUS_TONES, STATUS_WORDS } from './words';

export type Recipient = NonNullable<DisseminationsQuery['disseminations']>['nodes'][number];

export const RECIPIENT_COLUMNS: readonly Column<Recipient>[] = [
  {
    id: 'destinataire',
    title: 'Destinataire',
    isRowHeader: true,
    value: ({ recipient }) => recipient,
    show: ({ id, recipient }) => <Link to={recipientPath(id)}>{recipient}</Link>,
    reason: (row) => reasonOf(row, 'recipient'),
  },
  {
    id: 'niveau',
    title: 'Niveau',
    value: ({ level }) => level && LEVEL_WORDS[level],
    reason: (row) => reasonOf(row, 'level'),
  },
  {
    id: 'departement',
    title: 'Département',
    value: ({ departmentCode }) => departmentCode,
    reason: (row) => reasonOf(row, 'departmentCode'),
  },
  {
    id: 'partie',
    title: 'Diffusée par',
    value: ({ party }) => party && PARTY_WORDS[party.code],
    reason: (row) => reasonOf(row, 'party'),
  },
  {
    id: 'etat',
    title: 'État',
    value: ({ status }) => status && STATUS_WORDS[status],
    show: ({ status }) => status && <Badge tone={STATUS_TONES[status]}>{STATUS_WORDS[status]}</Badge>,
    reason: (row) => reasonOf(row, 'status'),
  },
  {
    id: 'envoi',
    title: 'Envoyée le',
    kind: 'day',
    value: ({ sentOn }) => sentOn,
    reason: (row) => reasonOf(row, 'sentOn'),
  },
  {
    id: 'moyen',
    title: 'Moyen',
    value: ({ means }) => means && MEANS_WORDS[means],
    reason: (row) => reasonOf(row, 'means'),
  },
  {
    id: 'accuse',
    title: 'Accusé de réception le',
    kind: 'day',
    value: ({ acknowledgedOn }) => acknowledgedOn,
    reason: (row) => reasonOf(row, 'acknowledgedOn'),
  },
  {
    id: 'relances',
    title: 'Relances',
    kind: 'number',
    value: ({ reminderCount }) => reminderCount,
    reason: (row) => reasonOf(row, 'reminderCount'),
  },
  {
    id: 'a-relancer',
    title: 'À relancer le',
    kind: 'day',
    value: ({ reminderDueOn }) => reminderDueOn,
    reason: (row) => reasonOf(row, 'reminderDueOn'),
  },
];
