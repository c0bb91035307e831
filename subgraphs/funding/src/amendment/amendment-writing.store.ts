import type { Party } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';
import type { Euro, PlainDate } from '@iscg/values';
import type { SignatoryCapacity } from './amendment.enums.js';
import type { AmendedAmount, Signatory } from './content.js';

/** Who must sign an amendment drafted now. */
export function requiredSignatories(transaction: Transaction): Promise<Signatory[]> {
  return transaction.rows<Signatory>(
    'SELECT capacity, party_code AS "partyCode" FROM funding.required_signatory ORDER BY rank',
  );
}

/** The number after that of the latest amendment drafted in the year. */
export async function nextReference(transaction: Transaction, year: number): Promise<string | undefined> {
  const [row] = await transaction.rows<{ next: number }>(
    `SELECT coalesce(max(right(reference, 2)::int), 0) + 1 AS next FROM funding.amendment WHERE reference LIKE $1`,
    [`AVENANT-${year}-%`],
  );
  const next = row?.next ?? 1;
  return next > 99 ? undefined : `AVENANT-${year}-${String(next).padStart(2, '0')}`;
}

/** A year that new amounts may not touch: settled, or with more paid or called than the new amount. */
export interface Obstacle {
  readonly funderCode: Party;
  readonly fiscalYear: number;
  readonly settled: boolean;
}

export async function obstacleTo(
  transaction: Transaction,
  fromFiscalYear: number,
  amounts: readonly AmendedAmount[],
): Promise<Obstacle | undefined> {
  const [row] = await transaction.rows<Obstacle>(
    `SELECT funder_code AS "funderCode", fiscal_year AS "fiscalYear", settled
     FROM funding.amendment_obstacle($1, $2::text[], $3::numeric[])`,
    [fromFiscalYear, amounts.map(({ funder }) => funder), amounts.map(({ amount }) => amount)],
  );
  return row;
}

/** What each funder owes for a year by the texts in force. */
export function amountsInForce(
  transaction: Transaction,
  fiscalYear: number,
): Promise<{ readonly funder: Party; readonly amount: Euro }[]> {
  return transaction.rows(`SELECT funder_code AS funder, amount FROM funding.commitments_of($1)`, [fiscalYear]);
}

/** Adds an amendment with who must sign it. */
export async function appendAmendment(
  transaction: Transaction,
  {
    id,
    reference,
    fromFiscalYear,
  }: { readonly id: string; readonly reference: string; readonly fromFiscalYear: number },
): Promise<void> {
  await transaction.rows('INSERT INTO funding.amendment (id, reference, from_fiscal_year) VALUES ($1, $2, $3)', [
    id,
    reference,
    fromFiscalYear,
  ]);
  await transaction.rows(
    `INSERT INTO funding.amendment_signatory (amendment_id, capacity, party_code, rank)
     SELECT $1::uuid, capacity, party_code, rank FROM funding.required_signatory`,
    [id],
  );
}

export interface NewRevision {
  readonly amendmentId: string;
  readonly revision: number;
  readonly fromFiscalYear: number;
  readonly purpose: string;
  readonly content: string;
  readonly checksum: string;
  readonly revisedOn: PlainDate;
  readonly amounts: readonly AmendedAmount[];
}

/** Adds a content with its amounts. */
export async function appendRevision(transaction: Transaction, added: NewRevision): Promise<void> {
  const { amendmentId, revision, amounts } = added;
  await transaction.rows(
    `INSERT INTO funding.amendment_revision
       (amendment_id, revision, from_fiscal_year, purpose, content, checksum, revised_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [amendmentId, revision, added.fromFiscalYear, added.purpose, added.content, added.checksum, added.revisedOn],
  );
  await transaction.rows(
    `INSERT INTO funding.amendment_change (amendment_id, revision, funder_code, amount)
     SELECT $1::uuid, $2::int, funder, amount FROM unnest($3::text[], $4::numeric[]) AS change (funder, amount)`,
    [amendmentId, revision, amounts.map(({ funder }) => funder), amounts.map(({ amount }) => amount)],
  );
}

export async function appendStep(
  transaction: Transaction,
  amendmentId: string,
  kind: 'OPENED' | 'WITHDRAWN',
  occurredOn: PlainDate,
  reason: string | null,
): Promise<void> {
  await transaction.rows(
    'INSERT INTO funding.amendment_step (amendment_id, kind, occurred_on, reason) VALUES ($1, $2, $3, $4)',
    [amendmentId, kind, occurredOn, reason],
  );
}

export interface NewSignature {
  readonly id: string;
  readonly amendmentId: string;
  readonly revision: number;
  readonly capacity: SignatoryCapacity;
  readonly partyCode: Party;
  readonly checksum: string;
  readonly signedBy: string;
  readonly signedOn: PlainDate;
  readonly signedAt: Date;
}

/** Signs the present content; the last signature puts the amendment in force. */
export async function appendSignature(transaction: Transaction, signature: NewSignature): Promise<void> {
  await transaction.rows(
    `INSERT INTO funding.amendment_signature
       (id, amendment_id, revision, capacity, party_code, checksum, signed_by, signed_on, signed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      signature.id,
      signature.amendmentId,
      signature.revision,
      signature.capacity,
      signature.partyCode,
      signature.checksum,
      signature.signedBy,
      signature.signedOn,
      signature.signedAt,
    ],
  );
}
