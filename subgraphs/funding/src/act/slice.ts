import type { Slice } from '@iscg/subgraph-kit';
import { actTables } from './act.access.js';
import { ActRecording2026112332000 } from './migrations/2026112332000-act-recording.js';

/** What the acts of this domain share: they are made once, on the version read, and remember who made them. */
export const actSlice: Slice = {
  name: 'act',
  resolvers: [],
  access: [],
  tables: actTables,
  migrations: [ActRecording2026112332000],
};
