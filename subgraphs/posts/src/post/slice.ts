import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { asOfDay, readsPosts } from '../competence/index.js';
import { Post2020112500040 } from './migrations/2020112500040-post.js';
import { PostEventRecording2026112300040 } from './migrations/2026112300040-post-event-recording.js';
import { PostHistory2026112310010 } from './migrations/2026112310010-post-history.js';
import { PostReading2026112300050 } from './migrations/2026112300050-post-reading.js';
import { postAccesses, postHistoryTables, postInputs, postTables } from './post.access.js';
import { loadPosts } from './post.demonstration.js';
import { postById } from './post.loader.js';
import { PostEventResolver } from './post-event.resolver.js';
import { PostResolver } from './post.resolver.js';

/** Posts and their dated, append-only events. */
export const postSlice: Slice = {
  name: 'post',
  resolvers: [PostResolver, PostEventResolver],
  access: postAccesses,
  inputs: postInputs,
  queries: { posts: readsPosts, post: readsPosts, postEvents: readsPosts },
  tables: [...postTables, ...postHistoryTables],
  migrations: [Post2020112500040, PostEventRecording2026112300040, PostReading2026112300050, PostHistory2026112310010],
  references: { Post: entityReference(({ clock }) => postById(asOfDay(clock))) },
  demonstration: loadPosts,
};
