import type { Slice } from '@iscg/subgraph-kit';
import { readsFunding } from '../commitment/index.js';
import { fundingCliffAccesses, fundingCliffTables } from './funding-cliff.access.js';
import { FundingCliffResolver } from './funding-cliff.resolver.js';
import { CofundingLoss2026112352000 } from './migrations/2026112352000-cofunding-loss.js';

/** Which posts lose which money, when: counted by PostgreSQL as plans come and are confirmed. */
export const fundingCliffSlice: Slice = {
  name: 'funding-cliff',
  resolvers: [FundingCliffResolver],
  access: fundingCliffAccesses,
  tables: fundingCliffTables,
  migrations: [CofundingLoss2026112352000],
  queries: { fundingCliff: readsFunding, fundingLosses: readsFunding },
};
