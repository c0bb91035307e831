import type { Slice } from '@iscg/subgraph-kit';
import { readsFunding } from '../commitment/index.js';
import { fundingCliffAccesses } from './funding-cliff.access.js';
import { FundingCliffResolver } from './funding-cliff.resolver.js';

/** Which posts lose which money, when: computed from the plans, never stored. */
export const fundingCliffSlice: Slice = {
  name: 'funding-cliff',
  resolvers: [FundingCliffResolver],
  access: fundingCliffAccesses,
  queries: { fundingCliff: readsFunding, fundingLosses: readsFunding },
};
