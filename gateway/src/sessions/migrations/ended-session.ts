import type { GatewayMigration } from './gateway-migration.js';

/** Whether a session that a browser still names was ended on purpose. */
export const endedSession: GatewayMigration = {
  name: 'SessionRecordBySession1796300000000',
  sql: `
    CREATE INDEX session_record_by_session ON gateway.session_record (session_fingerprint)
      WHERE kind IN ('SIGNED_OUT', 'REVOKED');
  `,
};
