import type { Slice } from '@iscg/subgraph-kit';
import { commitmentAccess, commitmentTables, readsFunding } from './commitment.access.js';
import { CommitmentResolver } from './commitment.resolver.js';
import { Commitment2020112500000 } from './migrations/2020112500000-commitment.js';

/** What each funder owes: article 3 of the convention and its amendments. */
export const commitmentSlice: Slice = {
  name: 'commitment',
  resolvers: [CommitmentResolver],
  access: [commitmentAccess],
  queries: { commitments: readsFunding },
  tables: commitmentTables,
  migrations: [Commitment2020112500000],
};
