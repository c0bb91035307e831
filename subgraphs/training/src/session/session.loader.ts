import { batchLoader, listLoader } from '@iscg/subgraph-kit';
import type { Session } from './session.model.js';
import { sessionsById, trainersOfSessions } from './session.store.js';

export const sessionById = batchLoader<string, Session>({
  name: 'sessionById',
  read: sessionsById,
  keyOf: ({ id }) => id,
});

export const trainersOfSession = listLoader<string, { sessionId: string; trainerId: string }>({
  name: 'trainersOfSession',
  read: trainersOfSessions,
  keyOf: ({ sessionId }) => sessionId,
});
