import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { everyParty } from '../party/index.js';
import { addsDocuments, documentAccesses, documentInputs, documentTables } from './document.access.js';
import { demonstrationFiles } from './document-files.demonstration.js';
import { loadDocuments } from './document.demonstration.js';
import { documentById, versionById } from './document.loader.js';
import { DocumentActsResolver, DocumentResolver, DocumentVersionResolver } from './document.resolver.js';
import { Document2026112343000 } from './migrations/2026112343000-document.js';

/** Documents that parties share, with every file they ever had. The bytes are the gateway’s to keep. */
export const documentSlice: Slice = {
  name: 'document',
  resolvers: [DocumentResolver, DocumentVersionResolver, DocumentActsResolver],
  access: documentAccesses,
  inputs: documentInputs,
  queries: { documents: everyParty, document: everyParty, documentVersion: everyParty },
  mutations: { addDocument: addsDocuments, addDocumentVersion: addsDocuments, withdrawDocument: addsDocuments },
  tables: documentTables,
  migrations: [Document2026112343000],
  references: {
    Document: entityReference(() => documentById),
    DocumentVersion: entityReference(() => versionById),
  },
  demonstration: loadDocuments,
  demonstrationFiles,
};
