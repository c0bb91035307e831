import type { EventHandlers, Slice } from '@iscg/subgraph-kit';
import { competentParties } from '@iscg/values';
import { knownPostTables } from './known-post.access.js';
import { KnownPost2026112340000 } from './migrations/2026112340000-known-post.js';
import { PostClosing2026112349010 } from './migrations/2026112349010-post-closing.js';

/** Which posts there are, whose they are and when they close: told by the posts' service, never typed. */
export const knownPostSlice: Slice = {
  name: 'known-post',
  resolvers: [],
  access: [],
  tables: knownPostTables,
  migrations: [KnownPost2026112340000, PostClosing2026112349010],
  demonstration: async (connection, { posts }) => {
    await connection.query(
      `INSERT INTO funding.known_post (id, competent_parties, department_code, number)
         SELECT p.id::uuid, string_to_array(p.parties, ','), p.department, 0
         FROM unnest($1::text[], $2::text[], $3::text[]) AS p (id, parties, department)`,
      [
        posts.map(({ id }) => id),
        posts.map((post) => competentParties(post.force, post.departmentCode).join(',')),
        posts.map(({ departmentCode }) => departmentCode),
      ],
    );
  },
};

/** The latest word about a post counts, in whatever order and however often the words arrive. */
export const postEvents: EventHandlers = {
  'post-competence': async (service, { number, body }) => {
    await service.query('SELECT funding.receive_post($1, $2)', [number, JSON.stringify(body)]);
  },
};
