import type { Slice } from '@iscg/subgraph-kit';
import { RecordedCall2026112331030 } from './migrations/2026112331030-recorded-call.js';
import { recordedCallTables } from './recorded-call.access.js';

/** Which call created what, so that a call made again creates nothing else. */
export const recordedCallSlice: Slice = {
  name: 'recorded-call',
  resolvers: [],
  access: [],
  tables: recordedCallTables,
  migrations: [RecordedCall2026112331030],
};
