import type { Slice } from '@iscg/subgraph-kit';
import { actsOnMeetings, boardAndStaff, boardRulesGuard } from './board-rules.access.js';
import { BoardRulesResolver } from './board-rules.resolver.js';
import { BoardRules2026112341000 } from './migrations/2026112341000-board-rules.js';

/** Notice, quorum and proxies of ANISCG's board, as data with a day of effect. */
export const boardRulesSlice: Slice = {
  name: 'board-rules',
  ...boardRulesGuard,
  resolvers: [BoardRulesResolver],
  queries: { boardRules: boardAndStaff },
  mutations: { setBoardRules: actsOnMeetings },
  migrations: [BoardRules2026112341000],
};
