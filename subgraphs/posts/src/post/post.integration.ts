import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEPARTMENTS } from '@iscg/database';
import { startSubgraphDatabase, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { FORCES, competentParties, parsePlainDate, plusMonths } from '@iscg/values';
import { posts } from '../slices.js';
import { LifecycleKind, mayFollow, stateAsOf } from './lifecycle.js';
import { postsById } from './post.store.js';

const KINDS = Object.values(LifecycleKind);
const ANISCG = { parties: ['ANISCG'] } as const;
let database: SubgraphDatabase;

beforeAll(async () => {
  database = await startSubgraphDatabase(posts, { now: '2026-01-15T09:00:00Z' });
});
afterAll(() => database.stop());

const owner = (sql: string, parameters?: unknown[]) => database.asOwner((send) => send(sql, parameters));

describe('posts in PostgreSQL', () => {
  it('are in the state that replaying their events gives, on every quarter since 2003', async () => {
    for (let day = parsePlainDate('2003-01-15'); day < '2027'; day = plusMonths(day, 3)) {
      const rows = await database.asViewer(ANISCG, (transaction) =>
        postsById(
          transaction,
          day,
          database.world.posts.map(({ id }) => id),
        ),
      );
      const read = new Map(rows.map(({ id, state, stateSince }) => [id, { state, since: stateSince }]));
      const replayed = database.world.posts.map(({ id, events }) => {
        const history = events.map(({ kind, on }, sequence) => ({ kind, on: parsePlainDate(on), sequence }));
        return [id, stateAsOf(history, day)] as const;
      });
      expect(read).toEqual(new Map(replayed.filter(([, state]) => state)));
    }
  });

  it('allow the same successions of events in SQL and in code', async () => {
    const rows = await owner(
      `SELECT previous, next, posts.may_follow(previous, next) AS lawful
       FROM unnest($1::text[] || NULL::text) previous, unnest($1::text[]) next`,
      [KINDS],
    );
    expect(rows).toHaveLength((KINDS.length + 1) * KINDS.length);
    for (const { previous, next, lawful } of rows) {
      const [before, after] = [KINDS.find((kind) => kind === previous), KINDS.find((kind) => kind === next)];
      expect({ previous, next, lawful }).toEqual({
        previous,
        next,
        lawful: after !== undefined && mayFollow(before, after),
      });
    }
  });

  it('belong to the same directorates in SQL and in code, for every force and département', async () => {
    const rows = await owner(
      'SELECT force, code, posts.competent_parties(force, code) AS parties FROM unnest($1::text[]) force, unnest($2::text[]) code',
      [[...FORCES], DEPARTMENTS.map(({ code }) => code)],
    );
    const expected = FORCES.flatMap((force) =>
      DEPARTMENTS.map(({ code }) => ({ force, code, parties: competentParties(force, code) })),
    );
    expect(rows).toHaveLength(303);
    expect(rows).toEqual(expect.arrayContaining(expected));
  });

  const police = `(SELECT id FROM posts.post WHERE force = 'POLICE' AND department_code = '69' LIMIT 1)`;
  const event = (kind: string, parties = '{DGPN}', department = '69') =>
    `INSERT INTO posts.post_event (id, post_id, kind, occurred_on, reason, competent_parties, department_code)
     SELECT gen_random_uuid(), ${police}, '${kind}', '2026-01-10', 'essai', '${parties}', '${department}'`;

  it.each([
    ['an event that cannot follow', event('OPENED'), 'cannot follow'],
    ['an event under another directorate', event('CLOSED', '{DGGN}'), 'foreign key'],
    ['an event in another département', event('CLOSED', '{DGPN}', '75'), 'foreign key'],
    ['a competence typed in', `UPDATE posts.post SET competent_parties = '{BOARD}'`, 'can only be updated to DEFAULT'],
    [
      'a reference of another département',
      `UPDATE posts.post SET department_code = '01' WHERE id = ${police}`,
      'check constraint',
    ],
    ['an event changed after the fact', `UPDATE posts.post_event SET cancels_id = id`, 'append-only'],
    ['an event removed', 'DELETE FROM posts.post_event', 'append-only'],
    ['a holder changed after the fact', 'UPDATE posts.post_filling SET fte = 0.10', 'append-only'],
  ])('refuse %s, even from the owner', async (_, sql, reason) => {
    await expect(owner(sql)).rejects.toThrow(reason);
  });

  it('and all that hangs on them can be read by the application, added to, and never changed or removed', async () => {
    const rows = await owner(
      `SELECT privilege, array_agg(relname::text ORDER BY relname) FILTER (WHERE privilege <> 'SELECT') AS tables FROM pg_class, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) privilege
       WHERE relnamespace = 'posts'::regnamespace AND relkind = 'r' AND has_table_privilege('posts_app', oid, privilege)
          OR relname = 'post_event' AND privilege = 'UPDATE' AND has_any_column_privilege('posts_app', oid, privilege)
       GROUP BY privilege ORDER BY privilege`,
    );
    expect(rows.map(({ privilege }) => privilege)).toEqual(['INSERT', 'SELECT']);
    const [{ tables: insertable } = { tables: [] }] = rows;
    expect(insertable).toEqual(expect.arrayContaining(['post', 'post_event', 'post_filling', 'post_host_unit']));
    for (const derived of ['post_history', 'assignment', 'difficulty_count']) expect(insertable).not.toContain(derived);
  });

  it('carry a change of force to everything that was copied from it', async () => {
    await owner(`UPDATE posts.post SET force = 'MIXED' WHERE id = ${police}`);
    const rows = await owner(
      `SELECT DISTINCT e.competent_parties AS parties FROM posts.post p JOIN posts.post_event e ON e.post_id = p.id
       WHERE p.competent_parties <> e.competent_parties`,
    );
    expect(rows).toEqual([]);
  });

  it('are as many as the convention says at its four dates', async () => {
    const milestones = await database.ask({ parties: [] }, '{ deploymentMilestones { year posts } }');
    const asked = [2005, 2006, 2018, 2020].map(
      (year) =>
        `y${year}: posts(asOf: "${year}-12-31", filter: { states: [OPEN, FILLED, VACANT, SUSPENDED] }) { totalCount }`,
    );
    const counted = await database.ask(ANISCG, `{ ${asked.join(' ')} }`);
    expect(counted.data).toEqual({
      y2005: { totalCount: 11 },
      y2006: { totalCount: 30 },
      y2018: { totalCount: 261 },
      y2020: { totalCount: 349 },
    });
    expect(milestones.data).toMatchObject({
      deploymentMilestones: [
        { year: 2005, posts: 11 },
        { year: 2006, posts: 30 },
        { year: 2018, posts: 261 },
        { year: 2020, posts: 349 },
      ],
    });
  });
});
