import { PARTIES } from '@iscg/access';
import type { Queryable } from '@iscg/subgraph-kit';
import { DEMONSTRATION_DOCUMENTS } from './demonstration-documents.js';
import { demonstrationDocumentId, demonstrationFiles } from './document-files.demonstration.js';

/** Invented documents; whoever starts the demonstration puts the bytes of their files into the store. */
export async function loadDocuments(connection: Queryable): Promise<void> {
  const documents = DEMONSTRATION_DOCUMENTS.map(({ title, kind, owner, readers, addedOn, withdrawn }, index) => ({
    id: demonstrationDocumentId(index),
    title,
    kind,
    owner,
    parties: PARTIES.filter((party) => party === owner || party === 'ANISCG' || readers.includes(party)),
    addedAt: `${addedOn[0]}T09:30:00.000Z`,
    withdrawnOn: withdrawn?.on ?? null,
    reason: withdrawn?.reason ?? null,
  }));
  await connection.query(
    `INSERT INTO governance.document (id, title, kind, owner, parties, added_at)
       SELECT id, title, kind, owner, array(SELECT jsonb_array_elements_text(parties)), "addedAt"
       FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, title text, kind text, owner text, parties jsonb, "addedAt" timestamptz)`,
    [JSON.stringify(documents)],
  );
  await loadVersions(connection, new Map(documents.map(({ id, owner }) => [id, owner])));
  await connection.query(
    `INSERT INTO governance.document_withdrawal (document_id, owner, withdrawn_on, reason)
       SELECT id, owner, "withdrawnOn", reason
       FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, owner text, "withdrawnOn" date, reason text)
       WHERE "withdrawnOn" IS NOT NULL`,
    [JSON.stringify(documents)],
  );
}

async function loadVersions(connection: Queryable, owners: ReadonlyMap<string, string>): Promise<void> {
  const files = demonstrationFiles().map(({ content, ...file }) => ({
    ...file,
    owner: owners.get(file.documentId),
    bytes: content.length,
  }));
  await connection.query(
    `WITH source AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS f(id uuid, "documentId" uuid, owner text, number integer,
         "fileName" text, "mediaType" text, bytes integer, sha256 text, "addedAt" timestamptz, author text)
     ), version AS (
       INSERT INTO governance.document_version
         (id, document_id, owner, number, file_name, media_type, bytes, sha256, added_at)
       SELECT id, "documentId", owner, number, "fileName", "mediaType", bytes, sha256, "addedAt" FROM source
       ORDER BY "documentId", number
     )
     INSERT INTO governance.document_version_author (version_id, owner, name) SELECT id, owner, author FROM source`,
    [JSON.stringify(files)],
  );
}
