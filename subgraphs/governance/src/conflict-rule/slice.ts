import type { Slice } from '@iscg/subgraph-kit';
import { actsOnMeetings, boardAndStaff } from '../board-rules/index.js';
import { conflictRuleGuard } from './conflict-rule.access.js';
import { ConflictRuleResolver } from './conflict-rule.resolver.js';
import { ConflictRule2026112348000 } from './migrations/2026112348000-conflict-rule.js';

/** Whether a funder's seat votes on its own subsidy, as data with a day of effect. */
export const conflictRuleSlice: Slice = {
  name: 'conflict-rule',
  ...conflictRuleGuard,
  resolvers: [ConflictRuleResolver],
  queries: { boardConflictRules: boardAndStaff },
  mutations: { setBoardConflictRule: actsOnMeetings },
  migrations: [ConflictRule2026112348000],
};
