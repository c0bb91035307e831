import { retentionSql, type Retention } from '@iscg/access';
import type { GatewayMigration } from './gateway-migration.js';

/** Which reminders were sent to whom: nobody is written to twice in a year about the same thing. */
export const MAILED: Retention = { table: 'mailed_notification', since: 'sent_at', term: '12 months' };

/** The year for which it is known what was sent stands in the database. */
export const mailedNotificationTerm: GatewayMigration = {
  name: 'MailedNotificationTerm2026112350010',
  sql: `${retentionSql('gateway', MAILED)}
    REVOKE DELETE ON gateway.mailed_notification FROM gateway_app;`,
};
