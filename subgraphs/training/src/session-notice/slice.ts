import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { SessionNotice2026112310020 } from './migrations/2026112310020-session-notice.js';
import {
  asksForNotices,
  sessionNoticeAccess,
  sessionNoticeConnectionAccess,
  sessionNoticeTables,
} from './session-notice.access.js';
import { loadSessionNotices } from './session-notice.demonstration.js';
import { sessionNoticeById } from './session-notice.loader.js';
import { SessionNoticeResolver } from './session-notice.resolver.js';

/** What parties are informed of about sessions. */
export const sessionNoticeSlice: Slice = {
  name: 'session-notice',
  resolvers: [SessionNoticeResolver],
  access: [sessionNoticeAccess, sessionNoticeConnectionAccess],
  queries: { sessionNotices: asksForNotices },
  tables: sessionNoticeTables,
  migrations: [SessionNotice2026112310020],
  references: { SessionNotice: entityReference(() => sessionNoticeById) },
  demonstration: loadSessionNotices,
};
