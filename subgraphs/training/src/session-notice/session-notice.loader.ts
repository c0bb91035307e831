import { batchLoader } from '@iscg/subgraph-kit';
import type { SessionNotice } from './session-notice.model.js';
import { sessionNoticesById } from './session-notice.store.js';

export const sessionNoticeById = batchLoader<string, SessionNotice>({
  name: 'sessionNoticeById',
  read: sessionNoticesById,
  keyOf: ({ id }) => id,
});
