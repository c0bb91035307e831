import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';
import { BoundedCache } from '../bounded-cache.js';

const DOCUMENTS = 1_000;

/** Parsed and validated documents by the hash of their text; their plans live and go with them. */
export function createDocumentStore(): KeyValueCache<DocumentNode> {
  const documents = new BoundedCache<DocumentNode>(DOCUMENTS);
  return {
    get: (key) => Promise.resolve(documents.get(key)),
    set: (key, document) => Promise.resolve(documents.set(key, document)),
    delete: (key) => Promise.resolve(documents.delete(key)),
  };
}
