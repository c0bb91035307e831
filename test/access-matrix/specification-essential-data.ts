import type { Entitlement } from './specification-cofunding.js';

const EVERYONE = { SG_CIPDR: 'ALL', directorates: 'ALL', BOARD: 'ALL', ANISCG: 'ALL' } as const;
const OWN_LINE = { SG_CIPDR: 'OWN', directorates: 'OWN', BOARD: 'ALL', ANISCG: 'ALL' } as const;
const STAFF = { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' } as const;

/** The line « SubsidyLine rows » of the access design for what is published of them; identities are public by law. */
export const ESSENTIAL_DATA: readonly Entitlement[] = [
  ['EssentialData.threshold', EVERYONE],
  ['EssentialDataRow.amount', OWN_LINE],
  ['EssentialDataRow.paymentDates', OWN_LINE],
  ['EssentialDataRow.attributorSiret', OWN_LINE],
  ['LegalIdentity.siret', EVERYONE],
  ['LegalIdentityEntry.siret', EVERYONE],
  ['LegalIdentityEntry.recordedBy', STAFF],
  ['Mutation.recordLegalIdentity', STAFF],
];
