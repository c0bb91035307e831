import { batchLoader } from '@iscg/subgraph-kit';
import type { Session } from './session.model.js';
import { sessionsById } from './session.store.js';

export const sessionById = batchLoader<string, Session>({
  name: 'sessionById',
  read: sessionsById,
  keyOf: ({ id }) => id,
});
