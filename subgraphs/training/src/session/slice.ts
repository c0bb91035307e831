import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { readsTraining } from '../programme/index.js';
import { keepsTraining } from '../venue/index.js';
import { Session2021010100000 } from './migrations/2021010100000-session.js';
import { SessionKeeping2026112310030 } from './migrations/2026112310030-session-keeping.js';
import { SessionSeen2026112331000 } from './migrations/2026112331000-session-seen.js';
import {
  keptSessionTables,
  sessionAccess,
  sessionConnectionAccess,
  sessionInputs,
  sessionPayloadAccess,
} from './session.access.js';
import { loadSessions } from './session.demonstration.js';
import { sessionById } from './session.loader.js';
import { SessionKeepingResolver } from './session-keeping.resolver.js';
import { SessionResolver } from './session.resolver.js';

/** The training calendar. */
export const sessionSlice: Slice = {
  name: 'session',
  resolvers: [SessionResolver, SessionKeepingResolver],
  access: [sessionAccess, sessionConnectionAccess, sessionPayloadAccess],
  queries: { sessions: readsTraining, session: readsTraining },
  inputs: sessionInputs,
  mutations: {
    createSession: keepsTraining,
    changeSession: keepsTraining,
    openSession: keepsTraining,
    holdSession: keepsTraining,
    cancelSession: keepsTraining,
  },
  tables: keptSessionTables,
  migrations: [Session2021010100000, SessionKeeping2026112310030, SessionSeen2026112331000],
  references: { Session: entityReference(() => sessionById) },
  demonstration: loadSessions,
};
