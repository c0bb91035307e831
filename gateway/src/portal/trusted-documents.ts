import { PortalError } from '@iscg/access';
import { isJsonObject } from '../planning/execution/json-object.js';
import type { TrustedDocument } from './portal-files.js';

/**
 * Puts the text of a trusted document in the place of its identifier; any other body is left as it is.
 * @throws PortalError `BAD_USER_INPUT` for an identifier that is not of this version of the pages
 */
export type ResolveDocument = (body: unknown) => unknown;

export function resolveDocuments(documents: readonly TrustedDocument[]): ResolveDocument {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  return (body) => {
    if (!isJsonObject(body) || !('documentId' in body)) return body;
    const { documentId, ...request } = body;
    if ('query' in request) {
      throw new PortalError('BAD_USER_INPUT', 'Requête illisible : « documentId » ou « query », pas les deux.');
    }
    const query = typeof documentId === 'string' ? texts.get(documentId) : undefined;
    if (query !== undefined) return { ...request, query };
    throw new PortalError('BAD_USER_INPUT', 'Page d’une version précédente : rechargez.', { field: 'documentId' });
  };
}
