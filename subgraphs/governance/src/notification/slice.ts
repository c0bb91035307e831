import type { Slice } from '@iscg/subgraph-kit';
import { Notification2026112344010 } from './migrations/2026112344010-notification.js';
import { ReadMarkTerm2026112350100 } from './migrations/2026112350100-read-mark-term.js';
import { hasInbox, notificationAccesses, notificationInputs, notificationTables } from './notification.access.js';
import { READ_MARKS } from './notification.retention.js';
import { NotificationResolver } from './notification.resolver.js';

/** What each person is reminded of, in the inbox and by e-mail. */
export const notificationSlice: Slice = {
  name: 'notification',
  resolvers: [NotificationResolver],
  access: notificationAccesses,
  inputs: notificationInputs,
  queries: { notifications: hasInbox, notificationPreferences: hasInbox },
  mutations: { markNotificationsRead: hasInbox, setNotificationPreference: hasInbox },
  tables: notificationTables,
  retentions: [READ_MARKS],
  migrations: [Notification2026112344010, ReadMarkTerm2026112350100],
};
