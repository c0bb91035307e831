import type { GatewayMigration } from './gateway-migration.js';

/** One secret address of the calendar a person, of which the database knows no more than the fingerprint. */
export const calendarAddress: GatewayMigration = {
  name: 'CalendarAddress1795500000000',
  sql: `
    CREATE TABLE gateway.calendar_address (
      subject text PRIMARY KEY REFERENCES gateway.person (subject),
      fingerprint text NOT NULL UNIQUE CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
      email text NOT NULL,
      siret text,
      name text NOT NULL,
      created_at timestamptz NOT NULL
    );
    GRANT SELECT, INSERT, UPDATE, DELETE ON gateway.calendar_address TO gateway_app;

    ALTER TABLE gateway.session_record DROP CONSTRAINT session_record_kind_check, ADD CONSTRAINT session_record_kind_check
      CHECK (kind IN ('SIGNED_IN', 'SIGNED_OUT', 'REVOKED', 'ACTING_AS', 'VIEWING_AS', 'CALENDAR_OPENED', 'CALENDAR_CLOSED'));
  `,
};
