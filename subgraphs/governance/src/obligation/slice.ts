import type { Slice } from '@iscg/subgraph-kit';
import { everyParty } from '../party/index.js';
import { obligationAccesses } from './obligation.access.js';
import { ObligationResolver } from './obligation.resolver.js';

/** What falls due, day by day. */
export const obligationSlice: Slice = {
  name: 'obligation',
  resolvers: [ObligationResolver],
  access: obligationAccesses,
  queries: { obligations: everyParty },
};
