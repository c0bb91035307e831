import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { Evidence, Fulfilment } from './fulfilment.model.js';

/** What is selected of a fulfilment. Its version is one more than the number of what was added to it. */
const FULFILMENTS = `
  SELECT f.id, f.undertaking_id AS "undertakingId", f.party AS "partyCode", u.owed_by || u.owed_to AS parties,
         f.due_on AS "dueOn", f.occurred_on AS "occurredOn", f.source, f.fact_kind AS "factKind",
         f.recorded_at AS "recordedAt", w.withdrawn_on AS "withdrawnOn", w.reason AS "withdrawalReason",
         1 + (w.fulfilment_id IS NOT NULL)::int AS version
  FROM governance.fulfilment f
    JOIN governance.undertaking u ON u.id = f.undertaking_id
    LEFT JOIN governance.fulfilment_withdrawal w ON w.fulfilment_id = f.id`;

export type NewEvidence = Pick<Evidence, 'entityType' | 'entityId' | 'title' | 'address' | 'note'>;

export type NewFulfilment = Pick<
  Fulfilment,
  'id' | 'undertakingId' | 'partyCode' | 'dueOn' | 'occurredOn' | 'recordedAt'
> & { readonly evidence: NewEvidence };

/** The fulfilments of several commitments, the latest kept first. */
export function fulfilmentsOfUndertakings(
  transaction: Transaction,
  undertakingIds: readonly string[],
): Promise<Fulfilment[]> {
  return transaction.rows<Fulfilment>(
    `${FULFILMENTS} WHERE f.undertaking_id = ANY ($1::uuid[]) ORDER BY f.occurred_on DESC, f.id DESC`,
    [[...undertakingIds]],
  );
}

export function fulfilmentsById(transaction: Transaction, ids: readonly string[]): Promise<Fulfilment[]> {
  return transaction.rows<Fulfilment>(`${FULFILMENTS} WHERE f.id = ANY ($1::uuid[])`, [[...ids]]);
}

/** The evidence of several fulfilments, those that the viewer may see. */
export function evidenceOfFulfilments(transaction: Transaction, fulfilmentIds: readonly string[]): Promise<Evidence[]> {
  return transaction.rows<Evidence>(
    `SELECT fulfilment_id AS "fulfilmentId", parties, entity_type AS "entityType", entity_id AS "entityId", title, address, note
     FROM governance.fulfilment_evidence WHERE fulfilment_id = ANY ($1::uuid[])`,
    [[...fulfilmentIds]],
  );
}

/** Adds a fulfilment with its evidence, in one statement. */
export async function appendFulfilment(transaction: Transaction, added: NewFulfilment): Promise<void> {
  const { entityType, entityId, title, address, note } = added.evidence;
  await transaction.rows(
    `WITH kept AS (
       INSERT INTO governance.fulfilment (id, undertaking_id, party, due_on, occurred_on, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6)
     )
     INSERT INTO governance.fulfilment_evidence (fulfilment_id, undertaking_id, party, due_on, entity_type, entity_id, title, address, note)
     VALUES ($1, $2, $3, $4, $7, $8, $9, $10, $11)`,
    [
      added.id,
      added.undertakingId,
      added.partyCode,
      added.dueOn,
      added.occurredOn,
      added.recordedAt,
      entityType,
      entityId,
      title,
      address,
      note,
    ],
  );
}

/** Withdraws a fulfilment: it counts no longer. */
export async function appendFulfilmentWithdrawal(
  transaction: Transaction,
  { id, partyCode }: Pick<Fulfilment, 'id' | 'partyCode'>,
  withdrawnOn: PlainDate,
  reason: string,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.fulfilment_withdrawal (fulfilment_id, party, withdrawn_on, reason) VALUES ($1, $2, $3, $4)`,
    [id, partyCode, withdrawnOn, reason],
  );
}
