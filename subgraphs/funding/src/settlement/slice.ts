import type { Slice } from '@iscg/subgraph-kit';
import { Settlement2026112320510 } from './migrations/2026112320510-settlement.js';
import { SettlementByAmendment2026112332900 } from './migrations/2026112332900-settlement-by-amendment.js';

/** Tells other services which subsidy lines are paid in full. */
export const settlementSlice: Slice = {
  name: 'settlement',
  resolvers: [],
  access: [],
  migrations: [Settlement2026112320510, SettlementByAmendment2026112332900],
};
