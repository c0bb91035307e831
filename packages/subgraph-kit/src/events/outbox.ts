import type { MigrationInterface, QueryRunner } from 'typeorm';
import { retentionSql, type Retention } from '@iscg/access';
import type { Slice } from '../slice.js';

/** What arrived is kept for a while, for whoever looks into what was told when; what waits is kept until it arrives. */
const DELIVERED: Retention = { table: 'outgoing_event', since: 'delivered_at', term: '90 days' };

/**
 * Where a service puts what it tells the others, in the transaction that makes it true: nothing is told that did not
 * happen, and nothing that happened goes untold. `<schema>.publish(kind, body)` is for the owner's own triggers; the
 * application role fetches what waits and marks what was delivered, and sees nothing else of the table.
 */
export function outboxSlice(schema: string): Slice {
  class Outbox2026112320500 implements MigrationInterface {
    readonly name = 'Outbox2026112320500';

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(outboxSql(schema));
    }

    async down(): Promise<void> {
      throw new Error('a released migration is not taken back: write a new one');
    }
  }
  class DeliveredEvents2026112350000 implements MigrationInterface {
    readonly name = 'DeliveredEvents2026112350000';

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(retentionSql(schema, DELIVERED));
    }

    async down(): Promise<void> {
      throw new Error('a released migration is not taken back: write a new one');
    }
  }
  const migrations = [Outbox2026112320500, DeliveredEvents2026112350000];
  return { name: 'outbox', resolvers: [], access: [], retentions: [DELIVERED], migrations };
}

const outboxSql = (schema: string) => `
  CREATE TABLE ${schema}.outgoing_event (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    body jsonb NOT NULL,
    published_at timestamptz NOT NULL DEFAULT now(),
    delivered_at timestamptz
  );
  CREATE INDEX outgoing_event_waiting ON ${schema}.outgoing_event (number) WHERE delivered_at IS NULL;
  ALTER TABLE ${schema}.outgoing_event ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${schema}.outgoing_event FORCE ROW LEVEL SECURITY;
  REVOKE ALL ON ${schema}.outgoing_event FROM ${schema}_app;
  CREATE POLICY owner_maintains ON ${schema}.outgoing_event TO ${schema}_owner USING (true) WITH CHECK (true);

  CREATE FUNCTION ${schema}.publish(kind text, body jsonb) RETURNS void
  LANGUAGE sql SET search_path = ${schema}, pg_temp AS $$
    INSERT INTO outgoing_event (kind, body) VALUES ($1, $2)
  $$;
  CREATE FUNCTION ${schema}.waiting_events(most integer) RETURNS TABLE (number bigint, kind text, body jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${schema}, pg_temp AS $$
    SELECT e.number, e.kind, e.body FROM outgoing_event e WHERE e.delivered_at IS NULL ORDER BY e.number LIMIT most
  $$;
  CREATE FUNCTION ${schema}.mark_delivered(numbers bigint[]) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = ${schema}, pg_temp AS $$
    UPDATE outgoing_event e SET delivered_at = now() WHERE e.number = ANY (numbers) AND e.delivered_at IS NULL
  $$;
  REVOKE ALL ON FUNCTION ${schema}.publish(text, jsonb), ${schema}.waiting_events(integer), ${schema}.mark_delivered(bigint[]) FROM public;
  GRANT EXECUTE ON FUNCTION ${schema}.waiting_events(integer), ${schema}.mark_delivered(bigint[]) TO ${schema}_app;`;
