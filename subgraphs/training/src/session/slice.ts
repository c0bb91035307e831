import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { readsTraining } from '../programme/index.js';
import { Session2021010100000 } from './migrations/2021010100000-session.js';
import { sessionAccess, sessionConnectionAccess, sessionTables } from './session.access.js';
import { loadSessions } from './session.demonstration.js';
import { sessionById } from './session.loader.js';
import { SessionResolver } from './session.resolver.js';

/** The training calendar. */
export const sessionSlice: Slice = {
  name: 'session',
  resolvers: [SessionResolver],
  access: [sessionAccess, sessionConnectionAccess],
  queries: { sessions: readsTraining, session: readsTraining },
  tables: sessionTables,
  migrations: [Session2021010100000],
  references: { Session: entityReference(() => sessionById) },
  demonstration: loadSessions,
};
