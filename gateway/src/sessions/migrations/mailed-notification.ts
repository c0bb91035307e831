import type { GatewayMigration } from './gateway-migration.js';

/**
 * What the provider vouched for when a person last signed in, by which a letter is decided when the person is not there;
 * and which reminders were sent to whom. Nobody is written to before the next sign-in.
 */
export const mailedNotification: GatewayMigration = {
  name: 'MailedNotification2026112345000',
  sql: `
    ALTER TABLE gateway.person
      ADD COLUMN siret text,
      ADD COLUMN parties text[],
      ADD COLUMN verified_at timestamptz,
      ADD CONSTRAINT person_verified_with_parties CHECK ((parties IS NULL) = (verified_at IS NULL));

    CREATE TABLE gateway.mailed_notification (
      person text NOT NULL REFERENCES gateway.person (subject) ON DELETE CASCADE,
      notification_id uuid NOT NULL,
      sent_at timestamptz NOT NULL,
      PRIMARY KEY (person, notification_id)
    );
    CREATE INDEX mailed_notification_by_age ON gateway.mailed_notification (sent_at);
    GRANT SELECT, INSERT, DELETE ON gateway.mailed_notification TO gateway_app;
  `,
};
