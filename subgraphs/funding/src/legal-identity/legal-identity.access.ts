import {
  ROW,
  envelopeAccess,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
  type TypeAccess,
} from '@iscg/access';
import { aniscgOnly } from '../subsidy/index.js';
import { everyParty } from '../commitment/index.js';
import type { LegalIdentity, LegalIdentityEntry } from './legal-identity.model.js';

/** ANISCG keeps the register, as it keeps the ledger. */
export const keepsIdentities = rowRule<unknown>({
  name: 'legal-identities-kept-by-aniscg',
  sentence: 'Seule l’ANISCG tient le registre des identités juridiques.',
  scope: 'funding:write',
  all: ['ANISCG'],
});

export const legalIdentityAccesses: readonly TypeAccess[] = [
  typeAccess<LegalIdentity>({
    type: 'LegalIdentity',
    rows: everyParty,
    fields: { party: ROW, legalName: ROW, siret: ROW, validFrom: ROW, version: ROW, asOf: ROW, entries: ROW },
  }),
  typeAccess<LegalIdentityEntry>({
    type: 'LegalIdentityEntry',
    rows: everyParty,
    fields: { legalName: ROW, siret: ROW, validFrom: ROW, recordedAt: ROW, recordedBy: aniscgOnly },
  }),
  envelopeAccess('LegalIdentityPayload', ['legalIdentity', 'errors']),
];

export const legalIdentityInputs: readonly InputAccess[] = [
  {
    input: 'RecordLegalIdentityInput',
    fields: {
      party: 'WRITTEN',
      legalName: 'WRITTEN',
      siret: 'WRITTEN',
      validFrom: 'WRITTEN',
      version: 'SELECTS',
      idempotencyKey: 'WRITTEN',
    },
  },
];

/** Append-only: nobody has an update or delete on them. */
export const legalIdentityTables: readonly TableSecurity[] = [
  { table: 'legal_party', read: everyParty },
  {
    table: 'legal_identity',
    read: everyParty,
    insert: keepsIdentities,
    insertable: ['id', 'party_code', 'revision', 'legal_name', 'siret', 'valid_from', 'recorded_at'],
  },
];
