import type { Slice } from '@iscg/subgraph-kit';
import { TerminationNotice2026112333020 } from './migrations/2026112333020-termination-notice.js';
import {
  givesNotice,
  terminationNoticeAccess,
  terminationNoticeInputs,
  terminationNoticePayloadAccess,
  terminationNoticeTables,
} from './termination-notice.access.js';
import { loadNotices } from './termination-notice.demonstration.js';
import { ConventionNoticesResolver, TerminationNoticeResolver } from './termination-notice.resolver.js';

/** Notice against the renewal of the convention; contributes `Convention.notices`. */
export const terminationNoticeSlice: Slice = {
  name: 'termination-notice',
  resolvers: [ConventionNoticesResolver, TerminationNoticeResolver],
  access: [terminationNoticeAccess, terminationNoticePayloadAccess],
  inputs: terminationNoticeInputs,
  mutations: { giveNotice: givesNotice, withdrawNotice: givesNotice },
  tables: terminationNoticeTables,
  migrations: [TerminationNotice2026112333020],
  demonstration: loadNotices,
};
