import { REFERENCE } from '@iscg/access';
import type { Slice } from '@iscg/subgraph-kit';
import { fieldAccessAccess, partyReachAccess, typeAccessAccess } from './access-matrix.access.js';
import { AccessMatrixResolver } from './access-matrix.resolver.js';

/** Who sees what, and by which rule. */
export const accessMatrixSlice: Slice = {
  name: 'access-matrix',
  resolvers: [AccessMatrixResolver],
  access: [typeAccessAccess, fieldAccessAccess, partyReachAccess],
  queries: { accessMatrix: REFERENCE },
};
