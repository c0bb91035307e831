import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { competentParties } from '@iscg/values';
import { posts } from '../slices.js';
import { PostEventRecording2026112300040 } from './migrations/2026112300040-post-event-recording.js';

let database: SubgraphDatabase;

beforeAll(async () => {
  database = await startSubgraphDatabase(posts, { now: '2026-01-15T09:00:00Z' });
});
afterAll(() => database.stop());

interface Feed {
  totalCount: number;
  nodes: {
    id: string;
    on: string;
    recordedAt: Date;
    post: { reference: string; state: string; asOf: string } | null;
  }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const QUERY = `query ($first: Int, $after: String, $recordedSince: DateTimeISO) {
  postEvents(first: $first, after: $after, recordedSince: $recordedSince) {
    totalCount nodes { id on recordedAt post { reference state asOf } } pageInfo { hasNextPage endCursor }
  }
}`;

async function feed(asker: Asker, variables: Readonly<Record<string, unknown>> = {}): Promise<Feed> {
  const { data, errors } = await database.ask(asker, QUERY, variables);
  expect(errors).toBeUndefined();
  return (data as { postEvents: Feed }).postEvents;
}

async function wholeFeed(asker: Asker, variables: Readonly<Record<string, unknown>>): Promise<Feed['nodes']> {
  const nodes: Feed['nodes'] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await feed(asker, { ...variables, first: 100, after });
    nodes.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  }
  return nodes;
}

const owner = (sql: string, parameters?: unknown[]) => database.asOwner((send) => send(sql, parameters));

/** The events of the invented world that a party is competent over, from a day on. */
function eventsOf(party: Party, from: string): string[] {
  return database.world.posts
    .filter(
      ({ force, departmentCode }) =>
        ['SG_CIPDR', 'BOARD', 'ANISCG'].includes(party) ||
        competentParties(force, departmentCode).some((owning) => owning === party),
    )
    .flatMap(({ events }) => events.filter(({ on }) => on >= from).map(({ id }) => id));
}

describe('what was recorded of posts since a visit', () => {
  const PARTIES: readonly Party[] = ['SG_CIPDR', 'BOARD', 'ANISCG', 'DGPN', 'DGGN', 'PP'];

  it.each(PARTIES)('is for %s everything of its own posts and nothing of others', async (party) => {
    const expected = eventsOf(party, '2024-03-01');
    const nodes = await wholeFeed({ parties: [party] }, { recordedSince: '2024-03-01T00:00:00+01:00' });
    expect(expected.length).toBeGreaterThan(0);
    expect(nodes.map(({ id }) => id).sort()).toEqual(expected.sort());
    expect((await feed({ parties: [party] }, { recordedSince: '2024-03-01T00:00:00+01:00' })).totalCount).toBe(
      expected.length,
    );
  });

  it.each([{ without: 'FIELD_LOCK' }, { without: 'ROW_LOCK' }] as const)(
    'shows nothing of another directorate when one lock is taken away (%p)',
    async (lock) => {
      const { data } = await database.ask({ parties: ['PP'], ...lock }, QUERY, { first: 100 });
      const { nodes } = (data as { postEvents: Feed }).postEvents;
      const own = new Set(eventsOf('PP', '2000-01-01'));
      expect(nodes.filter(({ id, on, recordedAt, post }) => !own.has(id) && (on ?? recordedAt ?? post))).toEqual([]);
    },
  );

  it('comes latest first, each once, also when many were recorded at one instant', async () => {
    const nodes = await wholeFeed({ parties: ['ANISCG'] }, {});
    const order = nodes.map(({ id, recordedAt }) => `${new Date(recordedAt).toISOString()} ${id}`);
    expect(order).toEqual([...order].sort().reverse());
    expect(new Set(order).size).toBe(database.world.posts.flatMap(({ events }) => events).length);
  });

  it('is empty when nothing was recorded since', async () => {
    const page = await feed({ parties: ['ANISCG'] }, { recordedSince: '2026-01-01T00:00:00Z' });
    expect(page).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it('is refused to somebody of no party', async () => {
    const { data, errors = [] } = await database.ask({ parties: [] }, QUERY);
    expect(data).toEqual({ postEvents: null });
    expect(errors.map(({ extensions }) => extensions['rule'])).toEqual(['posts-read']);
  });

  it('is dated 9 o’clock in Paris on the day of each invented event, in winter and in summer', async () => {
    const rows = await owner(
      `SELECT DISTINCT to_char(recorded_at AT TIME ZONE 'Europe/Paris', 'HH24:MI:SS') AS time,
              to_char(recorded_at AT TIME ZONE 'UTC', 'HH24') AS utc, (recorded_at AT TIME ZONE 'Europe/Paris')::date = occurred_on AS same
       FROM posts.post_event ORDER BY utc`,
    );
    expect(rows).toEqual([
      { time: '09:00:00', utc: '07', same: true },
      { time: '09:00:00', utc: '08', same: true },
    ]);
  });

  it('tells what was recorded today of a day to come, with the post as of that day', async () => {
    const filled = `SELECT p.id FROM posts.post p JOIN posts.post_event e ON e.post_id = p.id
      WHERE p.force = 'GENDARMERIE' GROUP BY p.id HAVING (array_agg(e.kind ORDER BY e.occurred_on DESC))[1] = 'FILLED' LIMIT 1`;
    await owner(`INSERT INTO posts.post_event (id, post_id, kind, occurred_on, reason, competent_parties, department_code)
      SELECT '01990000-0000-7000-8000-000000000001', id, 'VACATED', '2199-01-01', 'Départ annoncé', competent_parties, department_code
      FROM posts.post WHERE id = (${filled})`);
    const [row] = await owner(
      `SELECT recorded_at > now() - interval '1 hour' AND recorded_at <= now() AS now FROM posts.post_event WHERE occurred_on = '2199-01-01'`,
    );
    expect(row).toEqual({ now: true });
    const page = await feed({ parties: ['DGGN'] }, { first: 1 });
    expect(page.nodes).toMatchObject([{ on: '2199-01-01', post: { state: 'VACANT', asOf: '2199-01-01' } }]);
    expect(JSON.stringify(await feed({ parties: ['PP'] }, { first: 1 }))).not.toContain('2199');
    const { data } = await database.ask({ parties: ['DGGN'] }, '{ posts(first: 100) { nodes { events { on } } } }');
    expect(JSON.stringify(data)).not.toContain('2199');
  });

  it('reaches the post of an event as of the day of the read', async () => {
    const query =
      '{ posts(first: 100, asOf: "2019-06-30") { nodes { reference state events { post { reference state asOf } } } } }';
    const { data } = await database.ask({ parties: ['DGPN'] }, query);
    const { nodes } = (data as { posts: { nodes: { reference: string; state: string; events: { post: object }[] }[] } })
      .posts;
    expect(nodes.length).toBeGreaterThan(50);
    for (const { reference, state, events } of nodes)
      expect(events.map(({ post }) => post)).toEqual(events.map(() => ({ reference, state, asOf: '2019-06-30' })));
  });

  it.each([
    ['recordedSince: "+012026-01-01T00:00:00Z"', 'n’est pas un instant'],
    ['recordedSince: "1899-12-31T23:00:00Z"', 'n’est pas un instant'],
    ['recordedSince: "9999-12-31T00:00:00Z"', 'n’est pas un instant'],
    ['first: 0', 'first'],
    ['after: "WyJhIl0"', 'curseur'],
  ])('refuses %s', async (argument, words) => {
    const { errors = [] } = await database.ask({ parties: ['ANISCG'] }, `{ postEvents(${argument}) { totalCount } }`);
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });
});

describe('the migration that dates the recording of events', () => {
  it('dates the rows that are there by their day, none of them in the future, and those to come by the database', async () => {
    await owner(`DROP INDEX posts.post_event_by_recording; ALTER TABLE posts.post_event DROP recorded_at`);
    const before = await owner('SELECT id, post_id, kind, occurred_on, sequence FROM posts.post_event ORDER BY id');
    await database.asOwner((send) =>
      new PostEventRecording2026112300040().up(
        Object.assign(new DataSource({ type: 'postgres' }).createQueryRunner(), { query: send }),
      ),
    );
    expect(await owner('SELECT id, post_id, kind, occurred_on, sequence FROM posts.post_event ORDER BY id')).toEqual(
      before,
    );
    const rows = await owner(`SELECT occurred_on > now()::date AS to_come, bool_and(recorded_at <= now()) AS past,
      bool_and(recorded_at = (occurred_on + time '09:00') AT TIME ZONE 'Europe/Paris') AS at_nine FROM posts.post_event GROUP BY 1 ORDER BY 1`);
    expect(rows).toEqual([
      { to_come: false, past: true, at_nine: true },
      { to_come: true, past: true, at_nine: false },
    ]);
    const [column] = await owner(
      `SELECT is_nullable, column_default FROM information_schema.columns WHERE table_schema = 'posts' AND table_name = 'post_event' AND column_name = 'recorded_at'`,
    );
    expect(column).toEqual({ is_nullable: 'NO', column_default: 'now()' });
  });
});
