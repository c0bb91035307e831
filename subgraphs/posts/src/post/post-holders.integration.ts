import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { startSubgraphDatabase, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { posts } from '../slices.js';
import { PostHolders2026112310110 } from './migrations/2026112310110-post-holders.js';

let database: SubgraphDatabase;
beforeAll(async () => {
  database = await startSubgraphDatabase(posts, { now: '2026-01-15T09:00:00Z' });
});
afterAll(() => database.stop());

const owner = (sql: string) => database.asOwner((send) => send(sql));
const event = (kind: string, post: string) =>
  `INSERT INTO posts.post_event (id, post_id, kind, occurred_on, reason, competent_parties, department_code)
   SELECT gen_random_uuid(), id, '${kind}', '2026-01-10', 'essai', competent_parties, department_code FROM posts.post WHERE id = (${post})`;
const inState = (rank: number) =>
  `SELECT post_id FROM posts.post_history WHERE states[cardinality(states)] = ${rank} ORDER BY reference LIMIT 1`;
const [FILLED, VACANT] = [3, 4];

describe('PostgreSQL itself refuses to its owner', () => {
  it.each([
    ['a post filled by nobody', event('FILLED', inState(VACANT))],
    [
      'a holder of a post that is not filled',
      `WITH long_employed AS (
         UPDATE posts.social_worker SET recruited_on = '2002-01-01' WHERE id = (SELECT worker_id FROM posts.assignment LIMIT 1) RETURNING id
       )
       INSERT INTO posts.assignment
       SELECT gen_random_uuid(), (SELECT id FROM long_employed), id, '[2002-01-01,2002-02-01)', 0.10, competent_parties, department_code
       FROM posts.post WHERE id = (${inState(VACANT)})`,
    ],
    ['a filled post that loses its holder', `DELETE FROM posts.assignment WHERE post_id = (${inState(FILLED)})`],
    [
      'a holder who stays on after the post is vacant',
      `UPDATE posts.assignment SET period = daterange(lower(period), upper(period) + 1)
       WHERE post_id = (${inState(VACANT)}) AND upper(period) = (SELECT max(upper(period)) FROM posts.assignment a WHERE a.post_id = posts.assignment.post_id)`,
    ],
  ])('%s', async (_, statement) => {
    await expect(owner(statement)).rejects.toThrow('filled if and only if somebody holds it');
  });

  it('a cancellation of an event of another post, or by an event of another kind', async () => {
    const cancelling = (kind: string, of: string) =>
      `INSERT INTO posts.post_event (id, post_id, kind, occurred_on, reason, cancels_id, competent_parties, department_code)
       SELECT gen_random_uuid(), p.id, '${kind}', '2026-01-10', 'essai', e.id, p.competent_parties, p.department_code
       FROM posts.post p, posts.post_event e WHERE p.id = (${inState(VACANT)}) AND ${of} AND e.kind = 'PLANNED' LIMIT 1`;
    for (const statement of [cancelling('PLANNED', 'e.post_id <> p.id'), cancelling('OPENED', 'e.post_id = p.id')])
      await expect(owner(statement)).rejects.toThrow('an event cancels one of the same post');
    await expect(owner(event('CANCELLED', inState(VACANT)))).rejects.toThrow('a_cancellation_cancels');
  });

  it('a unit of a force that the post does not serve', async () => {
    const statement = `INSERT INTO posts.post_host_unit (post_id, host_unit_id, rank, competent_parties, department_code)
      SELECT p.id, u.id, 9, p.competent_parties, p.department_code FROM posts.post p JOIN posts.host_unit u USING (department_code)
      WHERE p.force = 'POLICE' AND u.force = 'GENDARMERIE' LIMIT 1`;
    await expect(owner(statement)).rejects.toThrow('a host unit of a force that the post does not serve');
  });
});

describe('a post that is vacated', () => {
  it('ends the assignment of its holder the day before, whoever records it', async () => {
    const [post] = await owner(inState(FILLED));
    await owner(event('VACATED', `SELECT '${String(post?.['post_id'])}'::uuid`));
    const [last] = await owner(
      `SELECT upper(period)::text AS until FROM posts.assignment WHERE post_id = '${String(post?.['post_id'])}' ORDER BY period DESC LIMIT 1`,
    );
    expect(last).toEqual({ until: '2026-01-10' });
  });
});

describe('the migration that says which event gave each post its holder', () => {
  it('finds the event of every assignment that was there, and changes no assignment', async () => {
    const fillings = 'SELECT event_id, assignment_id, worker_id, fte FROM posts.post_filling ORDER BY event_id';
    const assignments = 'SELECT id, worker_id, post_id, period::text, fte FROM posts.assignment ORDER BY id';
    const [before, held] = [await owner(fillings), await owner(assignments)];
    await owner(`TRUNCATE posts.post_filling;
      DROP TRIGGER filled_means_held ON posts.post_event; DROP TRIGGER held_means_filled ON posts.assignment;
      DROP FUNCTION posts.refuse_post_filled_by_nobody()`);
    await database.asOwner((send) =>
      new PostHolders2026112310110().up(
        Object.assign(new DataSource({ type: 'postgres' }).createQueryRunner(), { query: send }),
      ),
    );
    expect(before.length).toBeGreaterThan(800);
    expect([await owner(fillings), await owner(assignments)]).toEqual([before, held]);
  });
});
