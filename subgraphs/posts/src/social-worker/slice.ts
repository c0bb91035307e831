import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { asOfDay, readsPosts, writesPosts } from '../competence/index.js';
import { SocialWorker2020112500050 } from './migrations/2020112500050-social-worker.js';
import { SocialWorkerSearch2026112300030 } from './migrations/2026112300030-social-worker-search.js';
import { SocialWorkerRegister2026112330030 } from './migrations/2026112330030-social-worker-register.js';
import {
  assignmentAccess,
  socialWorkerAccess,
  socialWorkerConnectionAccess,
  socialWorkerInputs,
  socialWorkerPayloadAccess,
  socialWorkerTables,
} from './social-worker.access.js';
import { loadSocialWorkers } from './social-worker.demonstration.js';
import { workerById } from './social-worker.loader.js';
import {
  AssignmentResolver,
  PostHolderResolver,
  SocialWorkerResolver,
  SocialWorkerWritingResolver,
} from './social-worker.resolver.js';

/** Who holds the posts; contributes `Post.holder`. */
export const socialWorkerSlice: Slice = {
  name: 'social-worker',
  resolvers: [SocialWorkerResolver, AssignmentResolver, PostHolderResolver, SocialWorkerWritingResolver],
  access: [socialWorkerAccess, assignmentAccess, socialWorkerConnectionAccess, socialWorkerPayloadAccess],
  inputs: socialWorkerInputs,
  queries: { socialWorkers: readsPosts, socialWorker: readsPosts },
  mutations: { createSocialWorker: writesPosts, correctSocialWorker: writesPosts, endSocialWorker: writesPosts },
  tables: socialWorkerTables,
  migrations: [SocialWorker2020112500050, SocialWorkerSearch2026112300030, SocialWorkerRegister2026112330030],
  references: { SocialWorker: entityReference(({ clock }) => workerById(asOfDay(clock))) },
  demonstration: loadSocialWorkers,
};
