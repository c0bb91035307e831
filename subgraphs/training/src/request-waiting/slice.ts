import type { Slice } from '@iscg/subgraph-kit';
import { RequestWaiting2026112344200 } from './migrations/2026112344200-request-waiting.js';

/** Tells other services which requests wait for whose answer. */
export const requestWaitingSlice: Slice = {
  name: 'request-waiting',
  resolvers: [],
  access: [],
  migrations: [RequestWaiting2026112344200],
};
