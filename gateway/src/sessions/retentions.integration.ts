import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { forgetStatement } from '@iscg/access';
import { createSessionDatabase, type SessionTestDatabase } from '../fixtures/session-database.js';
import { GATEWAY_RETENTIONS } from './migrations/index.js';

let database: SessionTestDatabase;
beforeAll(async () => {
  database = await createSessionDatabase();
  await database.rows(
    `INSERT INTO gateway.person (subject, issuer, provider_subject, name, last_activity_at) VALUES ('anne', 'i', 'p', 'Anne', now())`,
  );
});
afterAll(() => database.stop());

/** A row of each table that dates from an instant, in SQL. */
const ROWS: Readonly<Record<string, (at: string) => string>> = {
  mailed_notification: (at) =>
    `INSERT INTO gateway.mailed_notification (person, notification_id, sent_at) VALUES ('anne', '${randomUUID()}', ${at})`,
  session_record: (at) =>
    `INSERT INTO gateway.session_record (at, subject, kind, session_fingerprint) VALUES (${at}, 'anne', 'SIGNED_OUT', repeat('a', 64))`,
};
const TERMS = GATEWAY_RETENTIONS.map((retention) => [retention.table, retention] as const);

describe('what the gateway keeps for a term', () => {
  it('is known to this test', () => {
    expect(Object.keys(ROWS).sort()).toEqual(TERMS.map(([table]) => table).sort());
  });

  it.each(TERMS)(
    '%s: the gateway forgets what is older than the term, and cannot forget anything younger',
    async (_table, retention) => {
      const { table, since, term } = retention;
      for (const at of [
        `now() - interval '${term}' - interval '1 day'`,
        `now() - interval '${term}' + interval '1 day'`,
      ])
        await database.rows(ROWS[table]?.(at) ?? '');
      const left = () => database.rows(`SELECT ${since} > now() - interval '${term}' AS young FROM gateway.${table}`);
      const forget = forgetStatement('gateway', retention);
      await database.asApplication(forget.replace('$1', `now() - interval '2 days'`));
      expect(await left()).toHaveLength(2);
      await database.asApplication(forget.replace('$1', `now() + interval '100 years'`));
      expect(await left()).toEqual([{ young: true }]);
      await expect(database.asApplication(`DELETE FROM gateway.${table}`)).rejects.toMatchObject({ code: '42501' });
    },
  );
});
