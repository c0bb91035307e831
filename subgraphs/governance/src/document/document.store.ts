import type { Deposit } from '@iscg/access';
import {
  checked,
  connection,
  decodeInstantCursor,
  pageSize,
  type Connection,
  type Transaction,
} from '@iscg/subgraph-kit';
import { wordsOf, type PlainDate } from '@iscg/values';
import type { DocumentsArgs } from './document.args.js';
import type { Document, DocumentVersion } from './document.model.js';

const LIST = 'documents';

/** What is selected of a document. Its version is one more than the number of what was added to it after its first file. */
const COLUMNS = `
  d.id, d.title, d.kind, d.owner AS "partyCode", d.parties, d.added_at AS "addedAt", w.withdrawn_on AS "withdrawnOn",
  w.reason AS "withdrawalReason", (SELECT count(*)::int FROM governance.document_version v WHERE v.document_id = d.id)
    + (w.document_id IS NOT NULL)::int AS version`;
const WITHDRAWAL = 'LEFT JOIN governance.document_withdrawal w ON w.document_id = d.id';

const VERSIONS = `
  SELECT v.id, v.document_id AS "documentId", v.parties, v.number, v.file_name AS "fileName", v.media_type AS "mediaType",
         v.bytes, v.sha256, v.added_at AS "addedAt", a.name AS "addedBy"
  FROM governance.document_version v LEFT JOIN governance.document_version_author a ON a.version_id = v.id`;

export type NewDocument = Pick<Document, 'id' | 'title' | 'kind' | 'partyCode' | 'parties' | 'addedAt'>;
export interface NewVersion extends Deposit, Pick<DocumentVersion, 'documentId' | 'number' | 'addedAt'> {
  readonly partyCode: string;
  readonly author: string;
}

/** The documents that the viewer may read, the latest first; one statement, which counts on an empty page too. */
export async function documentPage(transaction: Transaction, args: DocumentsArgs): Promise<Connection<Document>> {
  const size = pageSize(args.first);
  const position = decodeInstantCursor(LIST, args.after);
  const { search } = args;
  const words = search === null || search === undefined ? null : checked('search', () => wordsOf(search));
  const rows = await transaction.rows<Document & { readonly total: number }>(
    `WITH selected AS MATERIALIZED (
       SELECT d.* FROM governance.document d
       WHERE ($1::text IS NULL OR d.kind = $1) AND ($2::text IS NULL OR d.owner = $2)
         AND NOT EXISTS (SELECT FROM unnest($3::text[]) word WHERE position(governance.folded(word) IN d.folded_title) = 0)
     ), page AS (
       SELECT * FROM selected d WHERE $4::timestamptz IS NULL OR (d.added_at, d.id) < ($4::timestamptz, $5::uuid)
       ORDER BY d.added_at DESC, d.id DESC LIMIT $6
     )
     SELECT counted.total, ${COLUMNS}
     FROM (SELECT count(*)::int AS total FROM selected) AS counted LEFT JOIN page d ON true ${WITHDRAWAL}
     ORDER BY d.added_at DESC, d.id DESC`,
    [args.kind ?? null, args.owner ?? null, words, position?.instant ?? null, position?.id ?? null, size + 1],
  );
  return connection({
    list: LIST,
    rows: rows.filter(({ id }) => id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ addedAt, id }) => [addedAt.toISOString(), id],
  });
}

export function documentsById(transaction: Transaction, ids: readonly string[]): Promise<Document[]> {
  return transaction.rows<Document>(
    `SELECT ${COLUMNS} FROM governance.document d ${WITHDRAWAL} WHERE d.id = ANY ($1::uuid[])`,
    [[...ids]],
  );
}

/** The files of several documents, the latest first. */
export function versionsOfDocuments(transaction: Transaction, ids: readonly string[]): Promise<DocumentVersion[]> {
  return transaction.rows<DocumentVersion>(
    `${VERSIONS} WHERE v.document_id = ANY ($1::uuid[]) ORDER BY v.document_id, v.number DESC`,
    [[...ids]],
  );
}

export function versionsById(transaction: Transaction, ids: readonly string[]): Promise<DocumentVersion[]> {
  return transaction.rows<DocumentVersion>(`${VERSIONS} WHERE v.id = ANY ($1::uuid[])`, [[...ids]]);
}

export async function appendDocument(transaction: Transaction, added: NewDocument): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.document (id, title, kind, owner, parties, added_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [added.id, added.title, added.kind, added.partyCode, [...added.parties], added.addedAt],
  );
}

/** Adds a file with the name of who sent it, in one statement. */
export async function appendVersion(transaction: Transaction, added: NewVersion): Promise<void> {
  await transaction.rows(
    `WITH kept AS (
       INSERT INTO governance.document_version
         (id, document_id, owner, number, file_name, media_type, bytes, sha256, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     )
     INSERT INTO governance.document_version_author (version_id, owner, name) VALUES ($1, $3, $10)`,
    [
      added.id,
      added.documentId,
      added.partyCode,
      added.number,
      added.fileName,
      added.mediaType,
      added.bytes,
      added.sha256,
      added.addedAt,
      added.author,
    ],
  );
}

export async function appendDocumentWithdrawal(
  transaction: Transaction,
  { id, partyCode }: Pick<Document, 'id' | 'partyCode'>,
  withdrawnOn: PlainDate,
  reason: string,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.document_withdrawal (document_id, owner, withdrawn_on, reason) VALUES ($1, $2, $3, $4)`,
    [id, partyCode, withdrawnOn, reason],
  );
}
