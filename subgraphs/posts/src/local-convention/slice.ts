import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { asOfDay, readsPosts, writesPosts } from '../competence/index.js';
import { localConventionAccesses, localConventionInputs, localConventionTables } from './local-convention.access.js';
import { loadLocalConventions } from './local-convention.demonstration.js';
import { localConventionById } from './local-convention.loader.js';
import {
  LocalConventionResolver,
  LocalConventionWritingResolver,
  PostLocalConventionsResolver,
} from './local-convention.resolver.js';
import { LocalConvention2026112320300 } from './migrations/2026112320300-local-convention.js';

/** Local conventions of posts and their renewals; contributes `Post.localConventions` and `Post.localConvention`. */
export const localConventionSlice: Slice = {
  name: 'local-convention',
  resolvers: [LocalConventionResolver, PostLocalConventionsResolver, LocalConventionWritingResolver],
  access: localConventionAccesses,
  inputs: localConventionInputs,
  queries: { localConventions: readsPosts, localConvention: readsPosts },
  mutations: { signLocalConvention: writesPosts, renewLocalConvention: writesPosts, endLocalConvention: writesPosts },
  tables: localConventionTables,
  migrations: [LocalConvention2026112320300],
  references: { LocalConvention: entityReference(({ clock }) => localConventionById(asOfDay(clock))) },
  demonstration: loadLocalConventions,
};
