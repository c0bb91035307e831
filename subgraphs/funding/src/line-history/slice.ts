import type { Slice } from '@iscg/subgraph-kit';
import { lineEventAccess } from './line-event.access.js';
import { LineEventResolver, SubsidyLineHistoryResolver } from './line-event.resolver.js';

/** What happened to a subsidy line, line by line; contributes `SubsidyLine.history`. */
export const lineHistorySlice: Slice = {
  name: 'line-history',
  resolvers: [LineEventResolver, SubsidyLineHistoryResolver],
  access: [lineEventAccess],
};
