import type { Slice } from '@iscg/subgraph-kit';
import { readsFunding } from '../commitment/index.js';
import { essentialDataAccesses, essentialDataTables } from './essential-data.access.js';
import { EssentialDataResolver } from './essential-data.resolver.js';
import { PublicationThreshold2026112347100 } from './migrations/2026112347100-publication-threshold.js';

/** Essential data of the subsidies, as the law has them published (décret 2017-779). */
export const essentialDataSlice: Slice = {
  name: 'essential-data',
  resolvers: [EssentialDataResolver],
  access: essentialDataAccesses,
  queries: { essentialData: readsFunding },
  tables: essentialDataTables,
  migrations: [PublicationThreshold2026112347100],
};
