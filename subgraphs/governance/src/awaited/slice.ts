import type { EventHandlers, Slice } from '@iscg/subgraph-kit';
import { awaitedTables } from './awaited.access.js';
import { Awaited2026112344000 } from './migrations/2026112344000-awaited.js';

/** Knows from the other services what they await of each party. */
export const awaitedSlice: Slice = {
  name: 'awaited',
  resolvers: [],
  access: [],
  tables: awaitedTables,
  migrations: [Awaited2026112344000],
};

/** The latest word about a subject counts, in whatever order and however often the words arrive. */
export const awaitedEvents: EventHandlers = {
  'amendment-signing': async (service, { number, body }) => {
    await service.query('SELECT governance.receive_amendment_signing($1, $2)', [number, JSON.stringify(body)]);
  },
  'request-waiting': async (service, { number, body }) => {
    await service.query('SELECT governance.receive_request_waiting($1, $2)', [number, JSON.stringify(body)]);
  },
};
