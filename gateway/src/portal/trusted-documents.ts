import { PortalError } from '@iscg/access';
import { isJsonObject } from '../planning/execution/json-object.js';

/**
 * Puts the text of a trusted document in the place of its identifier; any other body is left as it is.
 * @throws PortalError `BAD_USER_INPUT` for an identifier that is not of this version of the pages
 */
export type ResolveDocument = (body: unknown) => unknown;

/** @param textOf the text of a trusted document by its identifier */
export function resolveDocuments(textOf: (documentId: string) => string | undefined): ResolveDocument {
  return (body) => {
    if (!isJsonObject(body) || !('documentId' in body)) return body;
    const { documentId, ...request } = body;
    if ('query' in request) {
      throw new PortalError('BAD_USER_INPUT', 'Requête illisible : « documentId » ou « query », pas les deux.');
    }
    const query = typeof documentId === 'string' ? textOf(documentId) : undefined;
    if (query !== undefined) return { ...request, query };
    throw new PortalError('BAD_USER_INPUT', 'Page d’une version précédente : rechargez.', { field: 'documentId' });
  };
}
