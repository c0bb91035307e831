import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { asOfDay, readsPosts } from '../competence/index.js';
import { SocialWorker2020112500050 } from './migrations/2020112500050-social-worker.js';
import { SocialWorkerSearch2026112300030 } from './migrations/2026112300030-social-worker-search.js';
import {
  assignmentAccess,
  socialWorkerAccess,
  socialWorkerConnectionAccess,
  socialWorkerTables,
} from './social-worker.access.js';
import { loadSocialWorkers } from './social-worker.demonstration.js';
import { workerById } from './social-worker.loader.js';
import { AssignmentResolver, PostHolderResolver, SocialWorkerResolver } from './social-worker.resolver.js';

/** Who holds the posts; contributes `Post.holder`. */
export const socialWorkerSlice: Slice = {
  name: 'social-worker',
  resolvers: [SocialWorkerResolver, AssignmentResolver, PostHolderResolver],
  access: [socialWorkerAccess, assignmentAccess, socialWorkerConnectionAccess],
  queries: { socialWorkers: readsPosts, socialWorker: readsPosts },
  tables: socialWorkerTables,
  migrations: [SocialWorker2020112500050, SocialWorkerSearch2026112300030],
  references: { SocialWorker: entityReference(({ clock }) => workerById(asOfDay(clock))) },
  demonstration: loadSocialWorkers,
};
