import { PortalError, type Party } from '@iscg/access';
import { connection, decodeCursor, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import type { AmendmentsArgs } from './amendment.args.js';
import type { AmendmentChange, AmendmentSignatory, AmendmentSignature } from './amendment-parts.model.js';
import type { Amendment } from './amendment.model.js';
import { AMENDMENTS, CHANGES } from './amendment.sql.js';

const LIST = 'amendments';
const REFERENCE = /^AVENANT-\d{4}-\d{2}$/;

/** The amendments, the latest first. */
export async function amendmentPage(
  transaction: Transaction,
  { status, first, after }: AmendmentsArgs,
): Promise<Connection<Amendment>> {
  const size = pageSize(first);
  const rows = await transaction.rows<Amendment & { readonly total: number }>(
    `WITH selected AS MATERIALIZED (
       SELECT * FROM (${AMENDMENTS}) a WHERE $1::text[] IS NULL OR status = ANY ($1)
     ), page AS (
       SELECT * FROM selected WHERE $2::text IS NULL OR reference < $2 ORDER BY reference DESC LIMIT $3
     )
     SELECT counted.total, page.* FROM (SELECT count(*)::int AS total FROM selected) AS counted LEFT JOIN page ON true
     ORDER BY reference DESC`,
    [status && status.length > 0 ? [...status] : null, positionOf(after), size + 1],
  );
  return connection({
    list: LIST,
    rows: rows.filter(({ id }) => id !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ reference }) => [reference],
  });
}

function positionOf(after: string | null | undefined): string | null {
  const [reference] = decodeCursor(LIST, 1, after) ?? [];
  if (reference === undefined || REFERENCE.test(reference)) return reference ?? null;
  throw new PortalError('BAD_USER_INPUT', 'Le curseur donné à « after » ne désigne aucune place de la liste.', {
    field: 'after',
  });
}

export function amendmentsById(transaction: Transaction, ids: readonly string[]): Promise<Amendment[]> {
  return transaction.rows<Amendment>(`${AMENDMENTS} WHERE a.id = ANY ($1::uuid[])`, [[...ids]]);
}

/** What several amendments change, in the convention’s order of funders. */
export function changesOfAmendments(transaction: Transaction, ids: readonly string[]): Promise<AmendmentChange[]> {
  return transaction.rows<AmendmentChange>(CHANGES, [[...ids]]);
}

export type SignatoryRow = Omit<AmendmentSignatory, 'signature' | 'party'> & { readonly partyCode: Party };

/** Who must sign several amendments, in the order of the signatures. */
export function signatoriesOfAmendments(transaction: Transaction, ids: readonly string[]): Promise<SignatoryRow[]> {
  return transaction.rows<SignatoryRow>(
    `SELECT amendment_id AS "amendmentId", capacity, party_code AS "partyCode"
     FROM funding.amendment_signatory WHERE amendment_id = ANY ($1::uuid[]) ORDER BY amendment_id, rank`,
    [[...ids]],
  );
}

/** Every signature of several amendments, void ones included, the oldest first. */
export function signaturesOfAmendments(
  transaction: Transaction,
  ids: readonly string[],
): Promise<AmendmentSignature[]> {
  return transaction.rows<AmendmentSignature>(
    `SELECT amendment_id AS "amendmentId", capacity, party_code AS "partyCode", signed_by AS "signedBy",
            signed_on AS "signedOn", signed_at AS "signedAt", checksum, revision
     FROM funding.amendment_signature WHERE amendment_id = ANY ($1::uuid[]) ORDER BY amendment_id, signed_at, id`,
    [[...ids]],
  );
}
