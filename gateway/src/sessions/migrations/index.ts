import { calendarAddress } from './calendar-address.js';
import { endedSession } from './ended-session.js';
import type { GatewayMigration } from './gateway-migration.js';
import { mailedNotification } from './mailed-notification.js';
import { session } from './session.js';
import { weeklyLetter } from './weekly-letter.js';

export type { GatewayMigration };

export const GATEWAY_MIGRATIONS: readonly GatewayMigration[] = [
  session,
  calendarAddress,
  endedSession,
  mailedNotification,
  weeklyLetter,
];
