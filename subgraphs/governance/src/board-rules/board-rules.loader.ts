import { batchLoader } from '@iscg/subgraph-kit';
import { boardRulesById } from './board-rules.store.js';

/** Rules by id. */
export const boardRulesByIdLoader = batchLoader({
  name: 'boardRulesById',
  read: boardRulesById,
  keyOf: ({ id }) => id,
});
