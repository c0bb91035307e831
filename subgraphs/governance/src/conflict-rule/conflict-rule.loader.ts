import { batchLoader } from '@iscg/subgraph-kit';
import { conflictRulesById } from './conflict-rule.store.js';

/** One rule by id. */
export const conflictRuleById = batchLoader({
  name: 'conflictRuleById',
  read: conflictRulesById,
  keyOf: ({ id }) => id,
});
