import type { GatewayMigration } from './gateway-migration.js';

/** The weeks whose letters were begun, and who has still to get the one of this week. */
export const weeklyLetter: GatewayMigration = {
  name: 'WeeklyLetter2026112349100',
  sql: `
    CREATE TABLE gateway.weekly_round (
      week date PRIMARY KEY CHECK (extract(isodow FROM week) = 1)
    );
    CREATE TABLE gateway.weekly_letter (
      person text PRIMARY KEY REFERENCES gateway.person (subject) ON DELETE CASCADE,
      week date NOT NULL CHECK (extract(isodow FROM week) = 1)
    );
    COMMENT ON TABLE gateway.weekly_letter IS 'who was to be written to that week and has not been yet';
    GRANT SELECT, INSERT, DELETE ON gateway.weekly_round, gateway.weekly_letter TO gateway_app;
  `,
};
