import { batchLoader } from '@iscg/subgraph-kit';
import type { Programme } from './programme.model.js';
import { programmesById } from './programme.store.js';

export const programmeById = batchLoader<string, Programme>({
  name: 'programmeById',
  read: programmesById,
  keyOf: ({ id }) => id,
});
