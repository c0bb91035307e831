import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startSubgraphDatabase, type Send, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { plusDays } from '@iscg/values';
import { BIRTH, lawfulHistory } from '../fixtures/lawful-history.js';
import { posts } from '../slices.js';
import { LifecycleKind, inOrder, stateAsOf, unlawfulEvent, type LifecycleEvent } from './lifecycle.js';
import { rankOf } from './post-history.sql.js';

let database: SubgraphDatabase;

beforeAll(async () => {
  database = await startSubgraphDatabase(posts, { now: '2026-01-15T09:00:00Z' });
  // States do not depend on who holds a post.
  await database.asOwner((send) => send('ALTER TABLE posts.post_event DISABLE TRIGGER filled_means_held'));
});
afterAll(() => database.stop());

let made = 0;

/** A new post of the Creuse without any event, as its id. */
async function newPost(send: Send): Promise<string> {
  made += 1;
  const [row] = await send(
    `INSERT INTO posts.post (id, reference, department_code, force, territory, fte, employer_id)
     SELECT gen_random_uuid(), $1, '23', 'GENDARMERIE', 'RURAL', 0.50, id FROM posts.employer LIMIT 1 RETURNING id`,
    [`ISCG-23-${String(9_000 + made)}`],
  );
  return String(row?.['id']);
}

/** Records events in one statement, in their order of recording. */
function record(send: Send, post: string, events: readonly LifecycleEvent[]): Promise<unknown> {
  return send(
    `INSERT INTO posts.post_event (id, post_id, kind, occurred_on, reason, competent_parties, department_code)
     SELECT gen_random_uuid(), p.id, kind, day, 'essai', p.competent_parties, p.department_code
     FROM posts.post p, unnest($2::text[], $3::date[]) WITH ORDINALITY AS event (kind, day, rank) WHERE p.id = $1 ORDER BY rank`,
    [post, events.map(({ kind }) => kind), events.map(({ on }) => on)],
  );
}

interface Stored {
  readonly days: string[];
  readonly states: number[];
}

async function storedHistory(send: Send, post: string): Promise<Stored | undefined> {
  const [row] = await send('SELECT days::text[] AS days, states FROM posts.post_history WHERE post_id = $1', [post]);
  return row && { days: row['days'] as string[], states: row['states'] as number[] };
}

/** Number of posts whose stored history is not what their events say now. */
async function disagreements(send: Send): Promise<unknown> {
  const [row] = await send(
    `SELECT count(*)::int AS number FROM (
       SELECT * FROM posts.post_history EXCEPT SELECT * FROM posts.derived_histories(array(SELECT id FROM posts.post))
       UNION ALL
       SELECT * FROM posts.derived_histories(array(SELECT id FROM posts.post)) EXCEPT SELECT * FROM posts.post_history
     ) difference`,
  );
  return row?.['number'];
}

describe('the history that lists and figures read', () => {
  it('says on every day what the events replayed one by one say, whatever the life of the post', async () => {
    await database.asOwner((send) =>
      fc.assert(
        fc.asyncProperty(lawfulHistory, fc.nat({ max: 13 }), async (events, cut) => {
          const post = await newPost(send);
          await record(send, post, events.slice(0, cut));
          await record(send, post, events.slice(cut));
          const { days, states } = (await storedHistory(send, post)) ?? { days: [], states: [] };
          for (const day of [plusDays(BIRTH, -1), ...events.flatMap(({ on }) => [plusDays(on, -1), on])]) {
            const moment = days.findLastIndex((known) => known <= day);
            const expected = stateAsOf(events, day);
            expect([states[moment], days[moment]]).toEqual([expected && rankOf(expected.state), expected?.since]);
          }
        }),
        { numRuns: 60 },
      ),
    );
    expect(await database.asOwner(disagreements)).toBe(0);
  });

  it('is left as it was by an event that cannot be, and takes in one that is entered late', async () => {
    const anyEvent = fc.record({
      kind: fc.constantFrom(...Object.values(LifecycleKind)),
      days: fc.integer({ min: 0, max: 3_000 }),
    });
    await database.asOwner((send) =>
      fc.assert(
        fc.asyncProperty(lawfulHistory, anyEvent, async (events, { kind, days }) => {
          const post = await newPost(send);
          await record(send, post, events);
          const before = await storedHistory(send, post);
          const late = { kind, on: plusDays(BIRTH, days), sequence: events.length };
          const after = [...events, late];
          if (unlawfulEvent(after)) {
            await expect(record(send, post, [late])).rejects.toMatchObject({ code: '23514' });
            expect(await storedHistory(send, post)).toEqual(before);
          } else {
            await record(send, post, [late]);
            expect((await storedHistory(send, post))?.days).toEqual(inOrder(after).map(({ on }) => on));
          }
        }),
        { numRuns: 60 },
      ),
    );
    expect(await database.asOwner(disagreements)).toBe(0);
  });

  it.each([
    ['the territory of posts', `UPDATE posts.post SET territory = 'RURAL' WHERE department_code = '93'`],
    ['the force of posts', `UPDATE posts.post SET force = 'MIXED' WHERE department_code = '93'`],
    ['the name of host units', `UPDATE posts.host_unit SET name = 'Unité renommée' WHERE department_code = '93'`],
  ])('follows a change of %s', async (_, statement) => {
    await database.asOwner(async (send) => {
      await send(statement);
      expect(await disagreements(send)).toBe(0);
    });
  });

  it.each([
    'INSERT INTO posts.post_history SELECT * FROM posts.post_history LIMIT 1',
    'UPDATE posts.post_history SET states = states',
    'DELETE FROM posts.post_history',
    'TRUNCATE posts.post_history',
    'SELECT posts.renew_histories(array(SELECT post_id FROM posts.post_history))',
  ])('is never written by the application, for ANISCG either: %s', async (statement) => {
    await expect(database.asApplication({ parties: ['ANISCG'] }, statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('has no host unit of another département', async () => {
    const elsewhere = `UPDATE posts.post_host_unit SET host_unit_id = (SELECT id FROM posts.host_unit WHERE department_code = '75' LIMIT 1)
                       WHERE post_id = (SELECT id FROM posts.post WHERE department_code = '93' LIMIT 1) AND rank = 1`;
    await expect(database.asOwner((send) => send(elsewhere))).rejects.toMatchObject({ code: '23503' });
  });
});
