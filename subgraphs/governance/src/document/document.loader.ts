import { batchLoader, listLoader } from '@iscg/subgraph-kit';
import { documentsById, versionsById, versionsOfDocuments } from './document.store.js';

/** One document by id. */
export const documentById = batchLoader({ name: 'documentById', read: documentsById, keyOf: ({ id }) => id });

/** One file by id. */
export const versionById = batchLoader({ name: 'documentVersionById', read: versionsById, keyOf: ({ id }) => id });

/** The files of one document, the latest first. */
export const versionsOfDocument = listLoader({
  name: 'versionsOfDocument',
  read: versionsOfDocuments,
  keyOf: ({ documentId }) => documentId,
});
