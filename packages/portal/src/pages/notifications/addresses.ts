import type { NotificationTargetType } from '@iscg/client';
import { undertakingPath } from '../governance/addresses';
import { requestAddress, roomAddress } from '../training/addresses';

/** Addresses of the pages on reminders. */
export const INBOX = { title: 'Mes rappels', to: '/rappels' };
export const PREFERENCES = { title: 'Mes rappels par courriel', to: '/rappels/preferences' };

const PATHS: Readonly<Record<NotificationTargetType, (id: string) => string>> = {
  UNDERTAKING: undertakingPath,
  AMENDMENT: (id) => `/financements/avenants/${encodeURIComponent(id)}`,
  TRAINING_REQUEST: requestAddress,
  VENUE_OFFER: roomAddress,
};

/** The page of what a reminder is about. */
export function targetPath(type: NotificationTargetType, id: string): string {
  return PATHS[type](id);
}
