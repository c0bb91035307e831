import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PARTIES, type Party } from '@iscg/access';
import { demonstrationId } from '@iscg/database';
import { startSubgraphDatabase, type Send, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { training } from '../slices.js';

let database: SubgraphDatabase;

beforeAll(async () => {
  database = await startSubgraphDatabase(training, { now: '2026-12-01T09:00:00Z' });
});
afterAll(() => database.stop());

let made = 0;

/** A session at the first venue of the demonstration, on one day of 2030. */
function insert(send: Send, from: string, to: string, state = 'OPEN'): Promise<unknown> {
  made += 1;
  return send(
    `INSERT INTO training.session (id, programme_id, venue_id, department_code, starts_at, ends_at, seats, host_party, state)
       SELECT $1, $2, id, department_code, $3, $4, 10, 'DGGN', $5 FROM training.venue WHERE id = $6`,
    [
      demonstrationId('test-session', made),
      demonstrationId('programme', 0),
      from,
      to,
      state,
      demonstrationId('venue', 0),
    ],
  );
}

const VENUE_TAKEN = { code: '23P01', constraint: 'session_venue_taken' };

describe('A venue', () => {
  it('goes to one of two sessions that are written at the same moment', async () => {
    const results = await Promise.allSettled(
      ['2030-01-07T08:00Z', '2030-01-07T09:59Z'].map((from) =>
        database.asOwner(async (send) => {
          await send('BEGIN');
          await insert(send, from, '2030-01-07T10:00Z');
          await send('SELECT pg_sleep(0.2)');
          await send('COMMIT');
        }),
      ),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [held] = await database.asOwner((send) =>
      send(`SELECT count(*)::int AS sessions FROM training.session WHERE starts_at::date = '2030-01-07'`),
    );
    expect(held).toEqual({ sessions: 1 });
  });

  it('is free from the moment a session ends, is cancelled, or never was, and taken by a draft', () =>
    database.asOwner(async (send) => {
      await insert(send, '2030-02-04T08:00Z', '2030-02-04T11:00Z');
      await insert(send, '2030-02-04T11:00Z', '2030-02-04T12:00Z', 'DRAFT');
      await expect(insert(send, '2030-02-04T10:00Z', '2030-02-04T11:30Z')).rejects.toMatchObject(VENUE_TAKEN);
      await expect(insert(send, '2030-02-04T11:30Z', '2030-02-04T11:31Z')).rejects.toMatchObject(VENUE_TAKEN);
      await send(
        `UPDATE training.session SET state = 'CANCELLED', cancellation_reason = 'essai' WHERE starts_at = '2030-02-04T08:00Z'`,
      );
      await insert(send, '2030-02-04T08:00Z', '2030-02-04T11:00Z');
      await expect(
        send(
          `UPDATE training.session SET state = 'OPEN', cancellation_reason = NULL WHERE starts_at = '2030-02-04T08:00Z' AND state = 'CANCELLED'`,
        ),
      ).rejects.toMatchObject(VENUE_TAKEN);
    }));
});

const DRAFTS = `SELECT id, host_party AS host FROM training.session WHERE state = 'DRAFT' AND starts_at < '2030-01-01' ORDER BY id`;

describe('A session in preparation', () => {
  it.each([...PARTIES.map((party) => [[party]]), [['DGGN', 'BOARD']]] as [Party[]][])(
    'is there for %j only where it hosts, and for ANISCG, whichever lock is taken away',
    async (parties) => {
      const drafts = await database.asOwner((send) => send(DRAFTS));
      expect(drafts.length).toBeGreaterThan(3);
      const own = drafts.filter(({ host }) => parties.some((party) => party === 'ANISCG' || party === host));
      expect(await database.asApplication({ parties }, DRAFTS)).toEqual(own);
      for (const without of [undefined, 'FIELD_LOCK', 'ROW_LOCK'] as const) {
        for (const { id, host } of drafts) {
          const asked = await database.ask(
            { parties, ...(without && { without }) },
            'query ($id: ID!) { a: session(id: $id) { state startsAt seatsLeft hostParty { code } enrolmentCounts { confirmed } } }',
            { id },
          );
          const session: unknown = asked.data?.['a'];
          if (own.some((draft) => draft['id'] === id))
            expect(session).toMatchObject({ state: 'DRAFT', hostParty: { code: host } });
          else if (without === 'ROW_LOCK')
            expect(session).toEqual({
              state: null,
              startsAt: null,
              seatsLeft: null,
              hostParty: null,
              enrolmentCounts: null,
            });
          else expect([session, asked.errors]).toEqual([null, undefined]);
        }
      }
    },
  );

  it('cannot be shown to others by changing who may see it', () =>
    database.asOwner(async (send) => {
      await expect(send(`UPDATE training.session SET visible_to = ARRAY['BOARD']`)).rejects.toMatchObject({
        code: '428C9',
      });
    }));
});

describe('The calendar', () => {
  const PAGE =
    'query ($after: String, $from: Date, $to: Date) { sessions(first: 100, after: $after, from: $from, to: $to) { totalCount nodes { id startsAt } pageInfo { hasNextPage endCursor } } }';

  it('is read page by page in order of time, every session once', async () => {
    const seen: { id: string; startsAt: Date }[] = [];
    let after: string | null = null;
    do {
      const { data, errors } = await database.ask({ parties: ['BOARD'] }, PAGE, { after, to: '2027-12-31' });
      expect(errors).toBeUndefined();
      // The shape is what the query asked.
      const { sessions } = JSON.parse(JSON.stringify(data));
      expect(sessions.totalCount).toBe(250);
      seen.push(...sessions.nodes);
      after = sessions.pageInfo.hasNextPage ? sessions.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(250);
    expect(seen.map(({ startsAt }) => startsAt)).toEqual(seen.map(({ startsAt }) => startsAt).sort());
  });

  it('goes by the days of Europe/Paris, the last one included', () =>
    database.asOwner(async (send) => {
      // 30 June 23:30 in Paris is still June; 22:30 UTC the same evening is July.
      await insert(send, '2030-06-30T21:30Z', '2030-06-30T21:40Z');
      await insert(send, '2030-06-30T22:30Z', '2030-06-30T22:40Z');
      const june = await database.ask({ parties: ['BOARD'] }, PAGE, { from: '2030-06-01', to: '2030-06-30' });
      const july = await database.ask({ parties: ['BOARD'] }, PAGE, { from: '2030-07-01', to: '2030-07-31' });
      expect([june, july].map(({ data }) => JSON.parse(JSON.stringify(data)).sessions.totalCount)).toEqual([1, 1]);
    }));

  it.each([
    ['days in the wrong order', { from: '2026-02-01', to: '2026-01-31' }, /« to »/],
    ['a day that does not exist', { from: '2026-02-30' }, /2026-02-30/],
    ['a cursor made up', { after: 'zzz' }, /curseur/],
  ])('refuses %s with a sentence', async (_what, variables, message) => {
    const { errors } = await database.ask({ parties: ['BOARD'] }, PAGE, variables);
    expect(errors?.[0]?.message).toMatch(message);
  });

  it('is closed to a person of no party and to an application without the verb', async () => {
    for (const asker of [{ parties: [] }, { parties: ['ANISCG'], scopes: ['posts:read'] }] as const) {
      const { data, errors } = await database.ask(asker, PAGE);
      expect([data, errors?.[0]?.extensions['rule']]).toEqual([{ sessions: null }, 'training-read']);
      expect(await database.asApplication(asker, 'SELECT id FROM training.session')).toEqual([]);
    }
  });

  it('shows an application bound to a département the sessions held there and no other', async () => {
    const asker = { parties: ['ANISCG'], departments: ['75'] } as const;
    const found = await database.asApplication(asker, 'SELECT DISTINCT department_code FROM training.session');
    expect(found).toEqual([{ department_code: '75' }]);
  });
});
