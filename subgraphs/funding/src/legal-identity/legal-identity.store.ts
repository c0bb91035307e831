import type { Party } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';
import { parisToday, type Clock, type PlainDate, type Siret } from '@iscg/values';
import type { LegalIdentity, LegalIdentityEntry } from './legal-identity.model.js';

/** What is recorded of a party, as it is written. */
export interface NewIdentity {
  readonly id: string;
  readonly party: Party;
  /** One more than the last of the party. */
  readonly revision: number;
  readonly legalName: string;
  readonly siret: Siret;
  readonly validFrom: PlainDate;
}

/** The identity of every party that has one to give, today, in the convention's order of funders, then ANISCG. */
export function legalIdentities(transaction: Transaction, clock: Clock): Promise<LegalIdentity[]> {
  return transaction.rows<LegalIdentity>(
    `SELECT p.party_code AS "partyCode", i.legal_name AS "legalName", i.siret, i.valid_from AS "validFrom", $1::date AS "asOf",
            (SELECT count(*)::int + 1 FROM funding.legal_identity e WHERE e.party_code = p.party_code) AS version
     FROM funding.legal_party p LEFT JOIN funding.legal_identities_on($1::date) i ON i.party_code = p.party_code
     ORDER BY p.rank`,
    [parisToday(clock)],
  );
}

/** Every entry of some parties: the latest day first, of one day the last recorded. */
export function entriesOfParties(transaction: Transaction, parties: readonly string[]): Promise<LegalIdentityEntry[]> {
  return transaction.rows<LegalIdentityEntry>(
    `SELECT i.party_code AS "partyCode", i.legal_name AS "legalName", i.siret, i.valid_from AS "validFrom",
            i.recorded_at AS "recordedAt", r.recorded_by AS "recordedBy"
     FROM funding.legal_identity i LEFT JOIN funding.act_recording r ON r.act_id = i.id
     WHERE i.party_code = ANY ($1::text[]) ORDER BY i.party_code, i.valid_from DESC, i.revision DESC`,
    [[...parties]],
  );
}

/** The version of a party's identity: one, and one more for every entry; none for a party that has no identity to give. */
export async function identityVersion(transaction: Transaction, party: Party): Promise<number | undefined> {
  const [row] = await transaction.rows<{ readonly version: number }>(
    `SELECT count(i.id)::int + 1 AS version
     FROM funding.legal_party p LEFT JOIN funding.legal_identity i ON i.party_code = p.party_code
     WHERE p.party_code = $1 GROUP BY p.party_code`,
    [party],
  );
  return row?.version;
}

/** Adds an entry. */
export async function appendIdentity(transaction: Transaction, clock: Clock, identity: NewIdentity): Promise<void> {
  const { id, party, revision, legalName, siret, validFrom } = identity;
  await transaction.rows(
    `INSERT INTO funding.legal_identity (id, party_code, revision, legal_name, siret, valid_from, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, party, revision, legalName, siret, validFrom, clock.now()],
  );
}
