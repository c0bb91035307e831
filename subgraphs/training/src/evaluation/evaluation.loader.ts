import { batchLoader } from '@iscg/subgraph-kit';
import { commentsOfSessions, type SessionComments } from './evaluation.store.js';

export const commentsOfSession = batchLoader<string, SessionComments>({
  name: 'commentsOfSession',
  read: commentsOfSessions,
  keyOf: ({ sessionId }) => sessionId,
});
