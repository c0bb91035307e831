import type { Retention } from '@iscg/access';
import { calendarAddress } from './calendar-address.js';
import { endedSession } from './ended-session.js';
import type { GatewayMigration } from './gateway-migration.js';
import { mailedNotificationTerm, MAILED } from './mailed-notification-term.js';
import { mailedNotification } from './mailed-notification.js';
import { sessionRecordTerm, SESSION_RECORDS } from './session-record-term.js';
import { session } from './session.js';
import { weeklyLetter } from './weekly-letter.js';

export type { GatewayMigration };

export const GATEWAY_MIGRATIONS: readonly GatewayMigration[] = [
  session,
  calendarAddress,
  endedSession,
  mailedNotification,
  weeklyLetter,
  mailedNotificationTerm,
  sessionRecordTerm,
];

/** What the gateway keeps for a term. */
export const GATEWAY_RETENTIONS: readonly Retention[] = [MAILED, SESSION_RECORDS];
