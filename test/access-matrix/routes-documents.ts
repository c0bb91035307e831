/** Its owner chose the readers; ANISCG reads everything. */
const DOCUMENT_OWNERS = 'SELECT id::text AS identity, parties AS owners FROM governance.document';
const VERSION_OWNERS = `SELECT v.id::text AS identity, d.parties AS owners
  FROM governance.document_version v JOIN governance.document d ON d.id = v.document_id`;

const plain = (document: (selection: string) => string, path: string) => ({ kind: 'plain' as const, document, path });
const entities = (type: string) => ({
  kind: 'entities' as const,
  service: 'governance',
  document: (selection: string) =>
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${selection} } } }`,
  path: '_entities.*',
});

/** Ways to the documents and their files. */
export const DOCUMENT_ROUTES = {
  Document: {
    routes: [
      plain((s) => `{ documents(first: 100) { nodes { ${s} } } }`, 'documents.nodes.*'),
      plain(
        (s) => `{ documents(first: 100) { nodes { id versions { id document { ${s} } } } } }`,
        'documents.nodes.*.versions.*.document',
      ),
      entities('Document'),
    ],
    owners: DOCUMENT_OWNERS,
  },
  DocumentVersion: {
    routes: [
      plain((s) => `{ documents(first: 100) { nodes { id versions { ${s} } } } }`, 'documents.nodes.*.versions.*'),
      entities('DocumentVersion'),
    ],
    owners: VERSION_OWNERS,
  },
};
