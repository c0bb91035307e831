import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { asOfDay, writesPosts, readsPosts } from '../competence/index.js';
import { Post2020112500040 } from './migrations/2020112500040-post.js';
import { PostEventRecording2026112300040 } from './migrations/2026112300040-post-event-recording.js';
import { PostHistory2026112310010 } from './migrations/2026112310010-post-history.js';
import { PostActs2026112310090 } from './migrations/2026112310090-post-acts.js';
import { PostFilling2026112310100 } from './migrations/2026112310100-post-filling.js';
import { PostHolders2026112310110 } from './migrations/2026112310110-post-holders.js';
import { StandingPlaces2026112330020 } from './migrations/2026112330020-standing-places.js';
import { PostsByDepartment2026112334000 } from './migrations/2026112334000-posts-by-department.js';
import { PostReading2026112300050 } from './migrations/2026112300050-post-reading.js';
import { postAccesses, postFillingTables, postHistoryTables, postInputs, postTables } from './post.access.js';
import { loadPosts } from './post.demonstration.js';
import { postById } from './post.loader.js';
import { PostActResolver } from './post-act.resolver.js';
import { PostEventResolver } from './post-event.resolver.js';
import { PostResolver } from './post.resolver.js';

const ACTS = {
  planPost: writesPosts,
  openPost: writesPosts,
  fillPost: writesPosts,
  vacatePost: writesPosts,
  suspendPost: writesPosts,
  resumePost: writesPosts,
  closePost: writesPosts,
  correctPostEvent: writesPosts,
  cancelPostEvent: writesPosts,
};

/** Posts and their dated, append-only events. */
export const postSlice: Slice = {
  name: 'post',
  resolvers: [PostResolver, PostEventResolver, PostActResolver],
  access: postAccesses,
  inputs: postInputs,
  mutations: ACTS,
  queries: { posts: readsPosts, post: readsPosts, postEvents: readsPosts },
  tables: [...postTables, ...postHistoryTables, ...postFillingTables],
  migrations: [
    Post2020112500040,
    PostEventRecording2026112300040,
    PostReading2026112300050,
    PostHistory2026112310010,
    PostActs2026112310090,
    PostFilling2026112310100,
    PostHolders2026112310110,
    StandingPlaces2026112330020,
    PostsByDepartment2026112334000,
  ],
  references: { Post: entityReference(({ clock }) => postById(asOfDay(clock))) },
  demonstration: loadPosts,
};
