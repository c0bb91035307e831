import { open } from '@iscg/access';
import type { Slice } from '@iscg/subgraph-kit';
import { accessRuleAccess, fieldAccessAnswerAccess, viewerAccess } from './viewer.access.js';
import { ViewerResolver } from './viewer.resolver.js';

/** Who is asking, and what they may see and why. */
export const viewerSlice: Slice = {
  name: 'viewer',
  resolvers: [ViewerResolver],
  access: [viewerAccess, fieldAccessAnswerAccess, accessRuleAccess],
  queries: { viewer: open('about the viewer itself') },
};
