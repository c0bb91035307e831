import { UnreadNotificationsDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../graph/graph';
import { formatQuantity } from '../ui/format';
import './unread-count.css';

const MOST = 99;

/** How many reminders are left to read, in a place that is kept for it; nothing while it is not known. */
export function UnreadCount(): ReactNode {
  const unread = useGraph(UnreadNotificationsDocument, {}).data?.notifications?.totalCount ?? 0;
  return (
    <>
      Mes rappels
      <span className="unread-count" aria-hidden="true">
        {unread > 0 && <span className="unread-count__number">{unread > MOST ? `${MOST}+` : unread}</span>}
      </span>
      {unread > 0 && <span className="fr-sr-only"> : {formatQuantity(unread, 'non lu', 'non lus')}</span>}
    </>
  );
}
