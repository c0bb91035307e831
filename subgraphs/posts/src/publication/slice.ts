import type { Slice } from '@iscg/subgraph-kit';
import { PostCompetence2026112340100 } from './migrations/2026112340100-post-competence.js';
import { PostClosing2026112349000 } from './migrations/2026112349000-post-closing.js';

/**
 * Tells other services which posts there are, who is competent over them and when they close; the demonstration's are
 * known to all.
 */
export const publicationSlice: Slice = {
  name: 'publication',
  resolvers: [],
  access: [],
  migrations: [PostCompetence2026112340100, PostClosing2026112349000],
  demonstration: async (connection) => {
    await connection.query('UPDATE posts.outgoing_event SET delivered_at = now() WHERE delivered_at IS NULL');
  },
};
