import type { EventHandlers, Slice } from '@iscg/subgraph-kit';
import { Settlement2026112333900 } from './migrations/2026112333900-settlement.js';

/** Knows from the ledger’s service which subsidy lines are paid in full, and so which commitments are kept. */
export const settlementSlice: Slice = {
  name: 'settlement',
  resolvers: [],
  access: [],
  migrations: [Settlement2026112333900],
};

/** The latest word about a line counts, in whatever order and however often the words arrive. */
export const settlementEvents: EventHandlers = {
  'subsidy-line-settlement': async (service, { number, body }) => {
    await service.query('SELECT governance.receive_settlement($1, $2)', [number, JSON.stringify(body)]);
  },
};
