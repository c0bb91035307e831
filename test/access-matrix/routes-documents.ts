import { entities, plain, type TypeRoutes } from './route.js';

/** Its owner chose the readers; ANISCG reads everything. */
const DOCUMENT_OWNERS = 'SELECT id::text AS identity, parties AS owners FROM governance.document';
const VERSION_OWNERS = `SELECT v.id::text AS identity, d.parties AS owners
  FROM governance.document_version v JOIN governance.document d ON d.id = v.document_id`;

/** Ways to the documents and their files. */
export const DOCUMENT_ROUTES: Readonly<Record<string, TypeRoutes>> = {
  Document: {
    routes: [
      plain((s) => `{ documents(first: 100) { nodes { ${s} } } }`, 'documents.nodes.*'),
      plain(
        (s) => `{ documents(first: 100) { nodes { id versions { id document { ${s} } } } } }`,
        'documents.nodes.*.versions.*.document',
      ),
      entities('governance', 'Document'),
    ],
    owners: DOCUMENT_OWNERS,
  },
  DocumentVersion: {
    routes: [
      plain((s) => `{ documents(first: 100) { nodes { id versions { ${s} } } } }`, 'documents.nodes.*.versions.*'),
      entities('governance', 'DocumentVersion'),
    ],
    owners: VERSION_OWNERS,
  },
};
