/** Addresses of the pages of documents. */

export const DOCUMENTS = { title: 'Documents', to: '/gouvernance/documents' };

export const NEW_DOCUMENT = { title: 'Déposer un document', to: `${DOCUMENTS.to}/nouveau` };

export function documentPath(id: string): string {
  return `${DOCUMENTS.to}/${encodeURIComponent(id)}`;
}

export function newVersionPath(id: string): string {
  return `${documentPath(id)}/version`;
}

export function documentWithdrawalPath(id: string): string {
  return `${documentPath(id)}/retrait`;
}

/** Where the service delivers the bytes of a file. */
export function filePath(versionId: string): string {
  return `/files/versions/${encodeURIComponent(versionId)}`;
}
