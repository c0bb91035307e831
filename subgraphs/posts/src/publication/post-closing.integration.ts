import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { startSubgraphDatabase, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { posts } from '../slices.js';
import { PostClosing2026112349000 } from './migrations/2026112349000-post-closing.js';

let database: SubgraphDatabase;
beforeAll(async () => {
  database = await startSubgraphDatabase(posts, { now: '2026-11-23T10:00:00Z' });
});
afterAll(() => database.stop());

const owner = (sql: string, values?: unknown[]) => database.asOwner((send) => send(sql, values));

/** What was published of this post since the last look, in order. */
async function published(post: unknown): Promise<unknown[]> {
  const rows = await owner(
    `UPDATE posts.outgoing_event SET delivered_at = now() WHERE delivered_at IS NULL AND body->>'postId' = $1
     RETURNING number::int, body->'closedOn' AS day`,
    [post],
  );
  return rows.toSorted((one, other) => Number(one['number']) - Number(other['number'])).map(({ day }) => day);
}

const RECORD = `
  INSERT INTO posts.post_event (id, post_id, kind, occurred_on, reason, cancels_id, competent_parties, department_code)
    SELECT gen_random_uuid(), p.id, $2, $3, 'Essai', $4::uuid, p.competent_parties, p.department_code
    FROM posts.post p WHERE p.id = $1 RETURNING id`;

async function vacantPost(offset: number): Promise<unknown> {
  const [row] = await owner(
    `SELECT post_id FROM posts.post_history WHERE states[cardinality(states)] = posts.state_after('VACATED')
       AND days[cardinality(days)] < '2026-01-01' ORDER BY reference OFFSET $1 LIMIT 1`,
    [offset],
  );
  return row?.['post_id'];
}

describe('the closing of a post', () => {
  it('is told with its day, told anew when it is moved, and taken back when it is cancelled', async () => {
    const post = await vacantPost(0);
    const [closed] = await owner(RECORD, [post, 'CLOSED', '2026-06-30', null]);
    expect(await published(post)).toEqual(['2026-06-30']);
    const [moved] = await owner(RECORD, [post, 'CLOSED', '2027-01-31', closed?.['id']]);
    expect(await published(post)).toEqual(['2027-01-31']);
    await owner(`UPDATE posts.post SET fte = 0.50 WHERE id = $1`, [post]);
    expect(await published(post)).toEqual(['2027-01-31']);
    await owner(RECORD, [post, 'CANCELLED', '2027-01-31', moved?.['id']]);
    expect(await published(post)).toEqual([null]);
    await owner(RECORD, [post, 'SUSPENDED', '2026-07-01', null]);
    expect(await published(post)).toEqual([]);
  });

  it('is told once by the migration of the posts that were closed before it, and of no other', async () => {
    const post = await vacantPost(1);
    await owner(`DROP TRIGGER closed_at_once_is_published ON posts.post_history;
      DROP TRIGGER changed_closing_is_published ON posts.post_history;
      DROP FUNCTION posts.publish_closing();
      CREATE OR REPLACE FUNCTION posts.publish_competence(ids uuid[]) RETURNS void LANGUAGE sql AS 'SELECT';
      DROP FUNCTION posts.closed_on(date[], smallint[])`);
    await owner(RECORD, [post, 'CLOSED', '2026-05-31', null]);
    expect(await published(post)).toEqual([]);
    await database.asOwner((send) =>
      new PostClosing2026112349000().up(
        Object.assign(new DataSource({ type: 'postgres' }).createQueryRunner(), { query: send }),
      ),
    );
    const waiting = await owner(
      `SELECT body->>'postId' AS post, body->>'closedOn' AS day FROM posts.outgoing_event WHERE delivered_at IS NULL`,
    );
    expect(waiting).toEqual([{ post, day: '2026-05-31' }]);
  });
});
