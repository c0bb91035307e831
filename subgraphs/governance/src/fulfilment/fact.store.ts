import type { EntityManager } from 'typeorm';
import type { Party } from '@iscg/access';
import type { PlainDate } from '@iscg/values';
import type { EvidenceEntity } from './fulfilment.enums.js';

/** Something that happened in another domain and keeps a commitment. */
export interface FulfillingFact {
  /** Id of the fulfilment if it is the first time that this fact is told. */
  readonly id: string;
  /** Number of the commitment, for example "ART3-3". */
  readonly clause: string;
  /** The debtor that kept it. */
  readonly party: Party;
  /** Due day of the period that it keeps; null for a commitment without a due day. */
  readonly period: PlainDate | null;
  /** What happened, for example "SUBSIDY_LINE_PAID". */
  readonly kind: string;
  readonly evidence: { readonly entityType: EvidenceEntity; readonly entityId: string };
  readonly occurredOn: PlainDate;
}

/**
 * Fulfils a commitment from a fact, in the transaction of `manager`, whoever its viewer is: the event is its own proof.
 * The same evidence for the same commitment, debtor and period writes nothing more, not even once it was withdrawn.
 * @returns whether anything was written
 * @throws QueryFailedError, with the constraint `fulfilment_of_the_undertaking`, when the party owes no such thing on that day
 */
export async function fulfilFromFact(manager: EntityManager, fact: FulfillingFact): Promise<boolean> {
  const { id, clause, party, period, occurredOn, kind, evidence } = fact;
  const [row]: { readonly written: boolean }[] = await manager.query(
    'SELECT governance.fulfil_by_fact($1, $2, $3, $4, $5, $6, $7, $8) AS written',
    [id, clause, party, period, occurredOn, kind, evidence.entityType, evidence.entityId],
  );
  return row?.written === true;
}
