import { batchLoader } from '@iscg/subgraph-kit';
import { noticesById } from './termination-notice.store.js';

/** One notice by id. */
export const noticeById = batchLoader({ name: 'noticeById', read: noticesById, keyOf: ({ id }) => id });
