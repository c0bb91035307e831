import { entityReference, type Slice } from '@iscg/subgraph-kit';
import {
  fundsCallAccess,
  fundsCallInputs,
  fundsCallPayloadAccess,
  fundsCallTables,
  keepsLedger,
} from './funds-call.access.js';

import { loadFundsCalls } from './funds-call.demonstration.js';
import { fundsCallById } from './funds-call.loader.js';
import { FundsCallResolver, SubsidyLineCallsResolver } from './funds-call.resolver.js';
import { FundsCall2026112332010 } from './migrations/2026112332010-funds-call.js';

/** Calls for funds and their withdrawals; contributes `SubsidyLine.calls`. */
export const fundsCallSlice: Slice = {
  name: 'funds-call',
  resolvers: [FundsCallResolver, SubsidyLineCallsResolver],
  access: [fundsCallAccess, fundsCallPayloadAccess],
  inputs: fundsCallInputs,
  mutations: { callFunds: keepsLedger, withdrawFundsCall: keepsLedger },
  tables: fundsCallTables,
  migrations: [FundsCall2026112332010],
  references: { FundsCall: entityReference(({ clock }) => fundsCallById(clock)) },
  demonstration: loadFundsCalls,
};
