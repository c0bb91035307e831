import type { Slice } from '@iscg/subgraph-kit';
import { actRecordingTables } from './act-recording.access.js';
import { ActRecording2026112333000 } from './migrations/2026112333000-act-recording.js';

/** What the acts of governance share: they are done once, and refused in the same words. */
export const actRecordingSlice: Slice = {
  name: 'act-recording',
  resolvers: [],
  access: [],
  tables: actRecordingTables,
  migrations: [ActRecording2026112333000],
};
