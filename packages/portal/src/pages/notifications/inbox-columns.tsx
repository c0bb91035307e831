import { reasonOf, type NotificationsQuery } from '@iscg/client';
import { Badge } from '../../ui/badge';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { PARTY_WORDS } from '../../words';
import { targetPath } from './addresses';
import { MarkRead } from './mark-read';
import { STAGE_TONES, STAGE_WORDS } from './words';

export type InboxRow = NonNullable<NotificationsQuery['notifications']>['nodes'][number];

export const INBOX_COLUMNS: readonly Column<InboxRow>[] = [
  {
    id: 'rappel',
    title: 'Rappel',
    isRowHeader: true,
    value: ({ title }) => title,
    show: ({ title, target }) =>
      target?.type && target.id ? <Link to={targetPath(target.type, target.id)}>{title}</Link> : title,
    reason: (row) => reasonOf(row, 'title'),
  },
  {
    id: 'urgence',
    title: 'Urgence',
    value: ({ stage }) => stage && STAGE_WORDS[stage],
    show: ({ stage }) => stage && <Badge tone={STAGE_TONES[stage]}>{STAGE_WORDS[stage]}</Badge>,
    reason: (row) => reasonOf(row, 'stage'),
  },
  {
    id: 'phrase',
    title: 'De quoi il s’agit',
    value: ({ sentence }) => sentence,
    reason: (row) => reasonOf(row, 'sentence'),
  },
  {
    id: 'partie',
    title: 'Attendu de',
    value: ({ party }) => party && PARTY_WORDS[party.code],
    reason: (row) => reasonOf(row, 'party'),
  },
  {
    id: 'echeance',
    title: 'Échéance',
    kind: 'day',
    value: ({ dueOn }) => dueOn,
    reason: (row) => reasonOf(row, 'dueOn'),
  },
  {
    id: 'lu',
    title: 'Lu',
    isAction: true,
    value: ({ read }) => (read ? 'Lu' : 'Non lu'),
    show: ({ id, read, title }) =>
      read ? (
        'Lu'
      ) : (
        <MarkRead ids={[id]}>
          Marquer comme lu<span className="fr-sr-only"> : {title}</span>
        </MarkRead>
      ),
  },
];
