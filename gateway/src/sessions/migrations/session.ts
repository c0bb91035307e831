/** A change of the gateway’s schema, in SQL; the owner of the schema applies each once, in this order. */
export interface GatewayMigration {
  /** Ends with its time in milliseconds. */
  readonly name: string;
  readonly sql: string;
}

/** Browser sessions, the persons who opened them, and the record of what they did with them. */
const session: GatewayMigration = {
  name: 'BrowserSession1795400000000',
  sql: `
    CREATE TABLE gateway.session (
      sid text PRIMARY KEY,
      sess jsonb NOT NULL,
      expire timestamptz NOT NULL,
      subject text GENERATED ALWAYS AS (sess #>> '{signedIn,subject}') STORED
    );
    CREATE INDEX session_by_expiry ON gateway.session (expire);
    CREATE INDEX session_by_subject ON gateway.session (subject) WHERE subject IS NOT NULL;

    CREATE TABLE gateway.person (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      subject text NOT NULL UNIQUE,
      email text UNIQUE CHECK (email = lower(email)),
      issuer text NOT NULL,
      provider_subject text NOT NULL,
      name text NOT NULL,
      last_activity_at timestamptz NOT NULL,
      UNIQUE (issuer, provider_subject)
    );

    CREATE TABLE gateway.session_record (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      at timestamptz NOT NULL,
      subject text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('SIGNED_IN', 'SIGNED_OUT', 'REVOKED', 'ACTING_AS', 'VIEWING_AS')),
      party text,
      session_fingerprint text NOT NULL CHECK (session_fingerprint ~ '^[0-9a-f]{64}$')
    );
    CREATE INDEX session_record_by_subject ON gateway.session_record (subject, at);

    GRANT SELECT, INSERT, UPDATE, DELETE ON gateway.session TO gateway_app;
    GRANT SELECT, INSERT, UPDATE ON gateway.person TO gateway_app;
    GRANT SELECT, INSERT ON gateway.session_record TO gateway_app;
  `,
};

/** Whether a session that a browser still names was ended on purpose. */
const endedSession: GatewayMigration = {
  name: 'SessionRecordBySession1796300000000',
  sql: `
    CREATE INDEX session_record_by_session ON gateway.session_record (session_fingerprint)
      WHERE kind IN ('SIGNED_OUT', 'REVOKED');
  `,
};

export const GATEWAY_MIGRATIONS: readonly GatewayMigration[] = [session, endedSession];
