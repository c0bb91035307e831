import { listLoader } from '@iscg/subgraph-kit';
import type { PartyCount } from './enrolment-counts.js';
import { countsOfSessions } from './enrolment.store.js';

export const countsOfSession = listLoader<string, PartyCount>({
  name: 'countsOfSession',
  read: countsOfSessions,
  keyOf: ({ sessionId }) => sessionId,
});
