import type { Slice } from '@iscg/subgraph-kit';
import {
  actsOnMeetings,
  boardAndStaff,
  boardRulesAccess,
  boardRulesInputs,
  boardRulesPayloadAccess,
  boardRulesTables,
} from './board-rules.access.js';
import { BoardRulesResolver } from './board-rules.resolver.js';
import { BoardRules2026112341000 } from './migrations/2026112341000-board-rules.js';

/** Notice, quorum and proxies of ANISCG's board, as data with a day of effect. */
export const boardRulesSlice: Slice = {
  name: 'board-rules',
  resolvers: [BoardRulesResolver],
  access: [boardRulesAccess, boardRulesPayloadAccess],
  inputs: boardRulesInputs,
  queries: { boardRules: boardAndStaff },
  mutations: { setBoardRules: actsOnMeetings },
  tables: boardRulesTables,
  migrations: [BoardRules2026112341000],
};
