import { stubReference, type Slice } from '@iscg/subgraph-kit';
import { cofundingShareAccess, cofundingTables, postCofundingAccess, postStubAccess } from './cofunding.access.js';
import { loadCofunding } from './cofunding.demonstration.js';
import { CofundingResolver } from './cofunding.resolver.js';
import { Cofunding2021010100020 } from './migrations/2021010100020-cofunding.js';
import { PostStub } from './post.stub.js';

/** Who finances each post: contributed to the posts subgraph's `Post`. */
export const cofundingSlice: Slice = {
  name: 'cofunding',
  resolvers: [CofundingResolver],
  contributesTo: [PostStub],
  access: [postStubAccess, postCofundingAccess, cofundingShareAccess],
  tables: cofundingTables,
  migrations: [Cofunding2021010100020],
  references: { Post: stubReference },
  demonstration: loadCofunding,
};
